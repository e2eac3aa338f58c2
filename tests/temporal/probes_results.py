"""Probes of the quarters that companies report: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

REPORT = "2024-10-24"

ENDED: list[Probe] = [
    ("Its fiscal second quarter ended Aug. 31.", REPORT, "fiscal second quarter = 2024-06/2024-08; Aug. 31 = 2024-08-31",
     "a company's quarter: the three months up to the day"),
    ("Net for the third quarter, ended Sept. 30, rose.", REPORT, "the third quarter = 2024-35; Sept. 30 = 2024-09-30",
     "the calendar's quarter, after a comma"),
    ("Its fourth quarter ended July 27.", REPORT, "fourth quarter = 2024-05~/2024-07~; July 27 = 2024-07-27",
     "about the months, where the day is not the last"),
    ("Its third quarter ended Oct. 2.", REPORT, "third quarter = 2024-35; Oct. 2 = 2024-10-02",
     "a quarter of whole weeks ends in the month before"),
    ("In the first half, ended Sept. 30, it lost.", REPORT, "the first half = 2024-04/2024-09; Sept. 30 = 2024-09-30",
     "half a fiscal year"),
    ("Profit for the quarter ended Nov. 30, 2023, rose.", REPORT, "the quarter = 2023-09/2023-11; Nov. 30, 2023 = 2023-11-30",
     "without a number, with a year"),
    ("The fiscal first quarter, which ended Sept. 30, was good.", REPORT,
     "The fiscal first quarter = 2024-35; Sept. 30 = 2024-09-30", "in a clause"),
    ("By the end of the quarter it will have 20 shops.", REPORT, "the end of the quarter = 2024-12~", "it is to end"),
    ("The quarter ended badly.", REPORT, "The quarter = 2024-35", "no day"),
    ("Its first quarter ended in March.", REPORT, "first quarter = 2024-33; March = 2024-03", "no “ended March”"),
]  # fmt: skip
NAMED: list[Probe] = [
    ("Its third-quarter profit rose.\n\nFor the quarter ended Aug. 25, sales were flat.", REPORT,
     "third-quarter = 2024-06~/2024-08~; the quarter = 2024-06~/2024-08~; Aug. 25 = 2024-08-25", "as the text says later"),
    ("Its fiscal first-quarter profit rose. In the quarter ended Sept. 30 sales were flat.", REPORT,
     "fiscal first-quarter = 2024-35; the quarter = 2024-35; Sept. 30 = 2024-09-30", "the calendar's, by another number"),
    ("Its third-quarter profit rose. In the quarter ended Sept. 30 sales were flat.", REPORT,
     "third-quarter = 2024-35; the quarter = 2024-35; Sept. 30 = 2024-09-30", "that of the calendar"),
    ("Its third-quarter profit rose. In the quarter ending Aug. 25 it sold little; in the second quarter it had sold more.", REPORT,
     "third-quarter = 2024-06~/2024-08~; the quarter = 2024-06~/2024-08~; Aug. 25 = 2024-08-25; the second quarter = 2024-34",
     "another quarter, perhaps of the calendar"),
    ("Orm's third-quarter profit rose in the quarter ended Aug. 25. Tarn lost money in the quarter ended July 28.", REPORT,
     "third-quarter = 2024-35; the quarter = 2024-06~/2024-08~; Aug. 25 = 2024-08-25; the quarter = 2024-05~/2024-07~; "
     "July 28 = 2024-07-28", "two ends"),
    ("It earned $4 million in the third quarter, up from $3 million in the same quarter one year ago.", REPORT,
     "the third quarter = 2024-35; the same quarter one year ago = 2023-35", "“one year ago”"),
]  # fmt: skip
COMPARED: list[Probe] = [
    ("It earned $4 million in the third quarter, and $3 million in the 2023 quarter.", REPORT,
     "the third quarter = 2024-35; the 2023 quarter = 2023-35", "that quarter of another year"),
    ("Third-quarter net rose. In the like 2022 period it fell.", REPORT, "Third-quarter = 2024-35; the like 2022 period = 2022-35",
     "“the like period” with a year"),
    ("In the third quarter it lost. In the corresponding quarter of 2023 it won.", REPORT,
     "the third quarter = 2024-35; the corresponding quarter of 2023 = 2023-35", "the year after “of”"),
    ("Second-quarter sales rose from the same quarter a year ago.", REPORT,
     "Second-quarter = 2024-34; the same quarter a year ago = 2023-34", "with “a year ago”"),
    ("First-half profit fell. A year earlier it rose.", REPORT, "First-half = 2024-40; A year earlier = 2023-40", "a half"),
    ("In the third quarter a year ago it won.", REPORT, "the third quarter a year ago = 2023-35", "in one expression"),
    ("In the third quarter it lost. In the 2023 third quarter it won. Sales fell from a year earlier in the latest quarter.",
     REPORT,
     "the third quarter = 2024-35; the 2023 third quarter = 2023-35; a year earlier = 2023-35; the latest quarter = 2024-35",
     "the quarter compared with is not the one told of"),
    ("Third-quarter net rose. For the year it fell, compared with a year earlier.", REPORT,
     "Third-quarter = 2024-35; the year = 2024; a year earlier = 2023~", "results of the year"),
    ("The prior-year quarter had a gain.", REPORT, "The prior-year quarter = 2023-35", "“prior-year”"),
    ("In the 2023 period it lost.", REPORT, "the 2023 period = 2023", "no quarter is told of"),
    ("In the same period he slept.", DAY, "", "no year and no quarter"),
    ("The comparable period was dull.", DAY, "The comparable period = 2024~", "a year back, about"),
]  # fmt: skip
BY_MONTHS: list[Probe] = [
    ("It earned more in the September quarter.", REPORT, "the September quarter = 2024-35", "the three months up to it"),
    ("In the August quarter it lost.", REPORT, "the August quarter = 2024-06/2024-08", "no quarter of the calendar"),
    ("The April-June quarter was weak.", REPORT, "The April-June quarter = 2024-34", "with both months"),
    ("It lost in the July-to-September period.", REPORT, "the July-to-September period = 2024-35", "with “to”"),
    ("The March-August period was mild.", REPORT, "March-August = 2024-03/2024-08", "six months are no quarter"),
    ("The March quarter-finals were played.", REPORT, "March = 2024-03", "the beginning of another word"),
    ("The old quarter burned. In the quarter, 40 houses were lost.", REPORT, "", "a quarter of a town"),
    ("Sales in the quarter rose.", REPORT, "the quarter = 2024-35", "a quarter of results"),
    ("The December quarter is over.", "", "The December quarter = DATE XXXX-QX", "without a dateline: of no year"),
]  # fmt: skip
TOLD_ON: list[Probe] = [
    ("It grew in the first quarter of 2022 and shrank in the second quarter.", REPORT,
     "the first quarter of 2022 = 2022-33; the second quarter = 2022-34", "a later quarter of the year that was named"),
    ("It opens in the first half of 2026, or in the second half.", REPORT,
     "the first half of 2026 = 2026-40; the second half = 2026-41", "halves"),
    ("It rose from 2% in the first quarter of 2022 to 3% in the third quarter.", REPORT,
     "the first quarter of 2022 = 2022-33; the third quarter = 2024-35", "what is compared has a year of its own"),
    ("It grew in the third quarter of 2022. In the second quarter it shrank.", REPORT,
     "the third quarter of 2022 = 2022-35; the second quarter = 2024-34", "another sentence"),
    ("Profit fell in the second quarter. In the previous quarter it rose.", REPORT,
     "the second quarter = 2024-34; the previous quarter = 2024-33", "before the quarter told of"),
    ("In the previous quarter it rose.", REPORT, "the previous quarter = DATE XXXX-QX", "before none"),
    ("It fell in the fourth quarter of 2023 and rose in the following quarter.", REPORT,
     "the fourth quarter of 2023 = 2023-36; the following quarter = 2024-33", "after it, in the next year"),
    ("It expects a loss in the current fourth quarter.", REPORT, "the current fourth quarter = 2024-36", "the one that runs"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "quarters whose end is named": NAMED,
    "quarters that ended": ENDED, "quarters compared": COMPARED, "quarters by their months": BY_MONTHS,
    "quarters told on": TOLD_ON,
}  # fmt: skip
