"""Probes of days told by an ordinal or in figures, of extents, and of words that are no time: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import DAY, Probe

HISTORY = "1919-06-01"

ORDINALS: list[Probe] = [
    ("The duke was beaten on 8 October 1805. On the tenth the guard took Arden, and on the twelfth, Velm.", "",
     "8 October 1805 = 1805-10-08; the tenth = 1805-10-10; the twelfth = 1805-10-12", "in words, one after another"),
    ("It rained on 2 November 1862. On the twenty-fourth they marched.", "",
     "2 November 1862 = 1862-11-02; the twenty-fourth = 1862-11-24", "two words"),
    ("It rained on 2 November 1862. On the eighth of the month they met.", "",
     "2 November 1862 = 1862-11-02; the eighth of the month = 1862-11-08", "of the month told of"),
    ("The siege began on 2 November 1862, and on the 13th Grant held the town.", HISTORY,
     "2 November 1862 = 1862-11-02; the 13th = 1862-11-13", "before a name, where a clause begins"),
    ("The siege began on 2 November 1862. On the 14th General Lee left.", HISTORY,
     "2 November 1862 = 1862-11-02; the 14th = 1862-11-14", "before a name of two words"),
    ("It rained on 2 November 1862. The assault was fixed for the 18th.", "",
     "2 November 1862 = 1862-11-02; the 18th = 1862-11-18", "what is fixed for a day"),
    ("It rained on 2 November 1862. She was paid for the 18th time.", "", "2 November 1862 = 1862-11-02", "a count"),
    ("It rained on 2 November 1862. They halted on the twelfth floor.", "", "2 November 1862 = 1862-11-02", "a floor"),
    ("The fair began on 3 May 1920. On the fifth, sixth and seventh floors they danced.", "", "3 May 1920 = 1920-05-03", "floors"),
    ("It rained on 20 November 1862. On the sixth they marched.", "", "20 November 1862 = 1862-11-20",
     "it lies before the day told of"),
    ("It rained on 2 November 1862. On the third, she wrote, she left.", "", "2 November 1862 = 1862-11-02",
     "the third of anything"),
    ("It rained on 2 March. On the sixth, voters were asked about tolls.", DAY, "2 March = 2025-03-02", "news: of a list, perhaps"),
]  # fmt: skip
FIGURES: list[Probe] = [
    ("They left on 11/27/50. They reached the bridge 12/3/50.", "2005-01-01", "11/27/50 = 1950-11-27; 12/3/50 = 1950-12-03",
     "the first shows the order"),
    ("They left on 12/3/50.", "2005-01-01", "", "none has shown it"),
    ("They left on 27/11/1950. They reached the bridge on 12/3/1950.", "2005-01-01",
     "27/11/1950 = 1950-11-27; 12/3/1950 = 1950-03-12", "the day first"),
    ("The port shut on 12/3/1950.", "2005-01-01", "12/3/1950 = [1950-03-12,1950-12-03]", "one of two days"),
    ("The odds were 4/14/13.", "2005-01-01", "", "no day is asked for"),
    ("They left on 11/27/50. The odds were 3/4.", "2005-01-01", "11/27/50 = 1950-11-27", "a fraction"),
    ("He wrote it in 1937/8.", "", "1937/8 = 1937/1938", "the year after, by its last figure"),
    ("He taught in the winter of 1941/2.", "", "the winter of 1941/2 = 1941-24", "a winter of two years"),
    ("He cited 1937/5 and left.", "", "", "no year after it"),
    ("On 3 May 1917 they stood guard from 2200 to 0200.", "1917-11-04",
     "3 May 1917 = 1917-05-03; 2200 = 1917-05-03T22:00; 0200 = 1917-05-04T02:00", "over midnight"),
    ("On 3 May 1917 the mate was on watch from 0600 to 1000.", "1917-11-04",
     "3 May 1917 = 1917-05-03; 0600 = 1917-05-03T06:00; 1000 = 1917-05-03T10:00", "two hours of one day"),
    ("On 3 May 1917 the shift was 2400 to 0200.", "1917-11-04",
     "3 May 1917 = 1917-05-03; 2400 = 1917-05-03; 0200 = 1917-05-04T02:00", "from midnight at the end of the day"),
]  # fmt: skip
EXTENTS: list[Probe] = [
    ("The ferry capsized an hour later.", DAY, "an hour later = DURATION PT1H", "after what was told"),
    ("He was back 367 days later.", DAY, "367 days later = DURATION P367D", "no day is told of"),
    ("They quarrelled nearly 1,900 years earlier.", DAY, "nearly 1,900 years earlier = DURATION P1900Y", "before it"),
    ("He came an hour later than planned.", DAY, "an hour = DURATION PT1H", "than something else"),
    ("It rained during the week of Jan. 20-26.", DAY, "the week of Jan. 20-26 = 2025-01-20/2025-01-26", "a week by its days"),
    ("They left on the night of January 12-13.", DAY, "the night of January 12-13 = 2025-01-12/2025-01-13", "a night of two days"),
    ("It rained during the week of Jan. 20.", DAY, "the week of Jan. 20 = 2025-01-20/2025-01-26", "the week that holds it"),
    ("The fight went on, continuing seven days from 19 August 1904.", "",
     "seven days = DURATION P7D; 19 August 1904 = 1904-08-19", "a length and when it began"),
    ("They left seven days from 19 August 1904.", "", "seven days from 19 August 1904 = 1904-08-26", "a day"),
    ("He will make up for the year he's missed.", DAY, "the year = DURATION P1Y", "as long as he was away"),
    ("In the year she has led the guild.", DAY, "the year = 2025", "the dateline's"),
]  # fmt: skip
NO_TIMES: list[Probe] = [
    ("He fought during the Winter War.", DAY, "", "the name of a war"),
    ("The Spring Offensive failed.", DAY, "", "of an offensive"),
    ("He came in the Winter.", DAY, "the Winter = 2024-24", "a season with a capital"),
    ("In the Spring Velm marched.", "2025-10-01", "the Spring = 2025-21", "before a name that has its verb"),
    ("In 1812 the army crossed the river, and in 1813 the town fell. The troops acting in this quarter were few.", HISTORY,
     "1812 = 1812; 1813 = 1813", "a region"),
    ("Sales rose in this quarter.", DAY, "this quarter = 2025-33", "a quarter of the year"),
    ("She met her future husband there.", DAY, "", "who he was to be"),
    ("He has a future at the club.", DAY, "", "prospects"),
    ("They shut the line until the fall.", DAY, "the fall = ../2025-23", "a season"),
    ("They held out until the fall of the king.", DAY, "", "no season"),
    ("At the turn of the year he left.", DAY, "", "not the year itself"),
    ("In the future it will pay.", DAY, "the future = DATE FUTURE_REF", "what is to come"),
]  # fmt: skip
SAID: list[Probe] = [
    ("“We leave today,” the consul told a crowd on Friday.", DAY, "today = 2025-03-07; Friday = 2025-03-07", "told on a named day"),
    ("“Today there was no vote,” she said on Sunday evening.", DAY, "Today = 2025-03-09; Sunday evening = 2025-03-09", "said"),
    ("“We leave today,” the consul told a crowd gathered on Friday.", DAY, "today = 2025-03-12; Friday = 2025-03-07",
     "the day is of another verb"),
    ("“We leave today,” she told a clerk of the club on Friday.", DAY, "today = 2025-03-12; Friday = 2025-03-07",
     "the day may be the club's"),
    ("Sales continue to rise, according to the Monday report.", DAY, "Monday = 2025-03-10", "a source is over"),
    ("Ferries will stop, according to a notice on Monday.", DAY, "Monday = 2025-03-10", "a notice"),
    ("Sales are to rise on Thursday, according to the guild.", DAY, "Thursday = 2025-03-13", "the day stands before it"),
]  # fmt: skip
FLASHBACKS: list[Probe] = [
    ("In January 1854 they declared war. The prince had crossed the river in July 1853. In October and November he won.", HISTORY,
     "January 1854 = 1854-01; July 1853 = 1853-07; October = 1853-10; November = 1853-11", "it goes on up to what was told"),
    ("In January 1854 they declared war. The prince had crossed the river in July 1853. In March he won.", HISTORY,
     "January 1854 = 1854-01; July 1853 = 1853-07; March = 1854-03", "after what was told"),
    ("In January 1854 they declared war. The prince had crossed the river in July 1853.\n\nIn October he won.", HISTORY,
     "January 1854 = 1854-01; July 1853 = 1853-07; October = 1854-10", "a new paragraph"),
    ("In January 1854 they declared war. The prince had, by the act of May 1853, his own men. In October he won.", HISTORY,
     "January 1854 = 1854-01; May 1853 = 1853-05; October = 1854-10", "the date of a noun"),
    ("In January 1854 they declared war. The prince crossed the river in July. In October he won.", HISTORY,
     "January 1854 = 1854-01; July = 1854-07; October = 1854-10", "nothing had been before"),
    ("In January 1854 they declared war. The prince had come to power in 1849. In October he won.", HISTORY,
     "January 1854 = 1854-01; 1849 = 1849; October = 1854-10", "a year alone: long before, perhaps"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "ordinals as days": ORDINALS,
    "dates in figures": FIGURES,
    "how far an expression goes": EXTENTS,
    "words that are no time": NO_TIMES,
    "the day of saying": SAID,
    "flashbacks": FLASHBACKS,
}
