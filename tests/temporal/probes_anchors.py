"""Probes of what a weekday or a month is counted from: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import Probe

SUNDAY = "2018-04-01"
AUTUMN = "2017-10-28"  # a Saturday
HISTORY = "2015-06-01"

THAT_WEEKDAY: list[Probe] = [
    ("The gang were caught on Sunday, 25 March. Their van was seen that Sunday on the quay.", SUNDAY,
     "Sunday, 25 March = 2018-03-25; that Sunday = 2018-03-25", "the day told of itself"),
    ("The ship sank on 14 March. Divers went down that Saturday.", SUNDAY, "14 March = 2018-03-14; that Saturday = 2018-03-17",
     "later in its week"),
    ("The strike began on 20 March and, that Friday, spread to Hull.", SUNDAY, "20 March = 2018-03-20; that Friday = 2018-03-23",
     "in the same sentence"),
    ("The pier burned on Saturday, 10 March. Its owner was questioned that Monday.", SUNDAY,
     "Saturday, 10 March = 2018-03-10; that Monday = 2018-03-12", "the nearest one is of the week after"),
    ("The ship sank on 14 March. Its crew had been paid that Saturday.", SUNDAY,
     "14 March = 2018-03-14; that Saturday = 2018-03-10", "“had been”: before it"),
    ("The vote was held on 9 May 2011. Nobody slept that Tuesday.", SUNDAY, "9 May 2011 = 2011-05-09; that Tuesday = 2011-05-10",
     "years before the dateline"),
    ("The mayor was shot on 25 March.\n\nThat Sunday the town was full.", SUNDAY,
     "25 March = 2018-03-25; That Sunday = 2018-03-25", "at the head of the next paragraph"),
    ("The sale closed on 28 March. The clerk said that Friday was quiet.", SUNDAY, "28 March = 2018-03-28; Friday = 2018-03-30",
     "“that” begins a clause"),
    ("The sale closed on 28 March. He knew that Friday in Rome would be quiet.", SUNDAY,
     "28 March = 2018-03-28; Friday = 2018-03-30", "what was known"),
    ("He was seen that Friday in the port.", SUNDAY, "Friday = 2018-03-30", "no day is told of: from the dateline"),
]  # fmt: skip
YEARS_OF_NOUNS: list[Probe] = [
    ("On 14 June 1645 the king lost a battle. The town did not yield until May 1646. The 1645 campaign began in April.", HISTORY,
     "14 June 1645 = 1645-06-14; May 1646 = 1646-05; 1645 = 1645; April = 1645-04", "the year of the campaign"),
    ("The duke fled in May 1712. The 1710 siege had begun in August, and in October the fort fell.", HISTORY,
     "May 1712 = 1712-05; 1710 = 1710; August = 1710-08; October = 1710-10", "what had begun, and what followed"),
    ("The ship ran into ice in January 1915. Her crew had to leave her in October.", "",
     "January 1915 = 1915-01; October = 1915-10", "“had to” is a past like others"),
    ("The ship ran into ice in January 1915. Her crew had found the pole in October.", "",
     "January 1915 = 1915-01; October = 1914-10", "“had found” goes back"),
    ("The council, to which she was elected in 2019, dismissed her in March.", "2021-05-01", "2019 = 2019; March = 2021-03",
     "the year of a relative clause"),
    ("The party, which won the vote in 2019, split in March.", "2021-05-01", "2019 = 2019; March = 2021-03", "“which”"),
    ("The bridge, where a bus fell in 2019, was shut in March.", "2021-05-01", "2019 = 2019; March = 2021-03", "“where”"),
    ("She joined a party which won the vote in 2019 and split in March.", "2021-05-01", "2019 = 2019; March = 2019-03",
     "told on by the clause itself"),
]  # fmt: skip
YEARS_BEHIND: list[Probe] = [
    ("The islands elect a council and mayors in February and March next year.", "2018-09-28",
     "February = 2019-02; March next year = 2019-03", "the year holds for both months"),
    ("Concerts were held in May and June last year.", "2018-09-28", "May = 2017-05; June last year = 2017-06", "last year"),
    ("Fairs were held in April, May and June last year.", "2018-09-28", "April = 2017-04; May = 2017-05; June last year = 2017-06",
     "three of them"),
    ("It rained in February and the year was wet.", "2018-09-28", "February = 2018-02; the year = 2018", "no year of the month"),
    ("It rained in June, and next year will be dry.", "2018-09-28", "June = 2018-06; next year = 2019", "a clause of its own"),
    ("It shut in June and last year it burned.", "2018-09-28", "June = 2018-06; last year = 2017", "the year is not the month's"),
]  # fmt: skip
TRADED_MONTHS: list[Probe] = [
    ("December Brent rose 2 % to $61.", AUTUMN, "December = 2017-12", "a month in which what is traded is due"),
    ("December natural gas fell 3 %.", AUTUMN, "December = 2017-12", "its kind between"),
    ("March cocoa fell, while May sugar gained.", AUTUMN, "March = 2018-03; May = 2018-05", "months ahead"),
    ("October wheat closed higher.", AUTUMN, "October = 2017-10", "the month itself"),
    ("December sales fell 3 %.", AUTUMN, "December = 2016-12", "nothing is traded"),
    ("December oil exports fell.", AUTUMN, "December = 2016-12", "exports, of a month that is over"),
    ("Gas prices rose in March oil trade.", AUTUMN, "March = 2017-03", "a time, and no price of it"),
]  # fmt: skip
GONE_TO: list[Probe] = [
    ("He stepped down after going to Malta on May 7.", "2017-06-08", "May 7 = 2017-05-07", "where he went"),
    ("She left the coast before going to Bonn on Monday.", "2017-06-08", "Monday = 2017-06-05", "a weekday"),
    ("He is going to Malta on July 7.", "2017-06-08", "July 7 = 2017-07-07", "the present: a plan"),
    ("He is going to resign on Monday.", "2017-06-08", "Monday = 2017-06-12", "a future"),
    ("The land is going to the guild on Monday.", "2017-06-08", "Monday = 2017-06-12", "what is fixed"),
    ("Without going to court on Monday, he paid.", "2017-06-08", "Monday = 2017-06-05", "“without”"),
]  # fmt: skip
MOVED: list[Probe] = [
    ("The first show was moved from Dec. 19 to Dec. 12.", "2016-10-22", "Dec. 19 = 2016-12-19; Dec. 12 = 2016-12-12",
     "two days, of which neither is over"),
    ("The board agreed to move the great meeting from Dec. 19 to Dec. 12.", "2016-10-22",
     "Dec. 19 = 2016-12-19; Dec. 12 = 2016-12-12", "its object between"),
    ("The vote was postponed from March to June.", "2017-02-24", "March = 2017-03; June = 2017-06", "months"),
    ("The guild delayed its congress from Nov. 26 to Nov. 30.", "2017-11-24", "Nov. 26 = 2017-11-26; Nov. 30 = 2017-11-30",
     "forwards"),
    ("The fair runs from 3 May to 10 May.", "2017-04-24", "3 May to 10 May = 2017-05-03/2017-05-10", "a span"),
    ("They moved house, and were abroad from 3 May to 10 May.", "2017-06-24", "3 May to 10 May = 2017-05-03/2017-05-10",
     "another verb"),
]  # fmt: skip
UNTIL_IT_WAS: list[Probe] = [
    ("The firm sailed in May 1914. Cook didn't join the ship until September 1914.", HISTORY,
     "May 1914 = 1914-05; September 1914 = 1914-09", "“didn't … until” is the time itself"),
    ("It wasn’t shown until November 1876.", HISTORY, "November 1876 = 1876-11", "“wasn’t”"),
    ("They don't expect the new ferry to sail until March.", "2019-11-11", "March = 2020-03", "what is not expected before"),
    ("The ferry did not run, and the yard was shut until March 2014.", HISTORY, "March 2014 = ../2014-03", "another clause"),
    ("She lived there until March 2014.", HISTORY, "March 2014 = ../2014-03", "nothing is denied"),
    ("The court had given him until Monday to leave, but he stayed.", "2017-06-08", "Monday = ../2017-06-05", "“had given”: over"),
    ("Aides said the court had given him until Monday to leave.", "2017-06-08", "Monday = ../2017-06-12", "a limit, as was said"),
    ("The court gave him until Monday to leave.", "2017-06-08", "Monday = ../2017-06-12", "a limit"),
    ("The envoys, locked in talks until Monday morning, found a way.", "2017-06-08", "Monday morning = 2017-06-05",
     "what was over when they found it"),
    ("The gates are locked until Monday.", "2017-06-08", "Monday = ../2017-06-12", "the present"),
]  # fmt: skip

TOLD_ON: list[Probe] = [
    ("On March 8, 1862, she sank two ships. There is a song about that. A third came, and on March 9 they fought.", "2010-03-08",
     "March 8, 1862 = 1862-03-08; March 9 = 1862-03-09", "the next day, in a paragraph of a report"),
    ("On March 8, 1862, she sank two ships. There is a song about it.\n\nA third came, and on March 9 they fought.", "2015-10-01",
     "March 8, 1862 = 1862-03-08; March 9 = 1862-03-09", "in the next paragraph"),
    ("The law was signed on 3 May 2019. It is short. It was amended on 4 May.", "2024-05-20",
     "3 May 2019 = 2019-05-03; 4 May = DATE XXXX-05-04", "just over on the dateline: either"),
    ("The law was signed on 3 May 2019. It is short. The mayor said on 4 May that it was good.", "2024-10-20",
     "3 May 2019 = 2019-05-03; 4 May = 2024-05-04", "a saying"),
    ("The law was signed on 3 May 2019. It is short. It was amended on 20 June.", "2024-10-20",
     "3 May 2019 = 2019-05-03; 20 June = 2024-06-20", "weeks later"),
    ("Fifty years ago in Velm, August was no quiet month.", "2018-08-18", "Fifty years ago = 1968; August = 1968-08",
     "the month of the year counted back to"),
    ("Five years ago he left, and in August he came back.", "2018-08-30", "Five years ago = 2013; August = 2018-08",
     "another clause"),
    ("The vault was opened on Saturday. Now a year later, the doors are shut.", "2021-12-14",
     "Saturday = 2021-12-11; Now = DATE PRESENT_REF; a year later = DATE XXXX", "“now” is no year from Saturday"),
    ("The vault was opened in 2020. Now, a year later, the doors are shut.", "2021-12-14",
     "2020 = 2020; Now = DATE PRESENT_REF; a year later = 2021", "the year of the report"),
    ("In 1911 she won. He had died in a 1906 fire. Three years earlier they had met.", "", "1911 = 1911; 1906 = 1906; "
     "Three years earlier = DATE XXXX", "before either of two years"),
    ("In 1911 she won. Three years earlier they had met.", "", "1911 = 1911; Three years earlier = 1908", "one year is told"),
]  # fmt: skip

CLASSES: dict[str, list[Probe]] = {
    "that weekday": THAT_WEEKDAY,
    "the year of a noun or a clause": YEARS_OF_NOUNS,
    "a year behind two months": YEARS_BEHIND,
    "a traded month": TRADED_MONTHS,
    "going to a place": GONE_TO,
    "moved from day to day": MOVED,
    "not until": UNTIL_IT_WAS,
    "told on": TOLD_ON,
}
