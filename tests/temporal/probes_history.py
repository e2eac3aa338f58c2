"""Probes of what histories and lives say, told without a dateline: (text, dateline, readings, why)."""

from __future__ import annotations

from tests.temporal.probes_calendar import Probe

NOT_TOLD: list[Probe] = [
    ("The bridge was begun in March 1812. It replaced one built in 1740. In May the piers stood.", "",
     "March 1812 = 1812-03; 1740 = 1740; May = 1812-05", "how old another thing was"),
    ("In June 1812 he met the duke, who had been governor in 1809. In July he sailed.", "",
     "June 1812 = 1812-06; 1809 = 1809; July = 1812-07", "what somebody had been"),
    ("The siege began in 1529, three years after the 1526 battle. In September the army came.", "",
     "1529 = 1529; three years = DURATION P3Y; 1526 = 1526; September = 1529-09", "the year of a noun"),
    ("The war began in July 1836 and did not end until March 1839. In August the rebels took Cadiz.", "",
     "July 1836 = 1836-07; March 1839 = 1839-03; August = 1836-08", "when it was over"),
    ("In 1812 he met Smith (born 4 May 1780). In June he sailed.", "", "1812 = 1812; 4 May 1780 = 1780-05-04; June = 1812-06",
     "what stands in brackets"),
    ("In 1812 he left. In 1815 he came back. In June he died.", "", "1812 = 1812; 1815 = 1815; June = 1815-06", "what is told"),
    ("He died in 1850. His son was born in May 1811. In June they moved.", "", "1850 = 1850; May 1811 = 1811-05; June = 1811-06",
     "a sentence that goes back to tell of something else"),
    ("The revolt of 1745 is remembered yearly in August.", "", "1745 = 1745; yearly = SET P1Y; August = SET XXXX-08",
     "what recurs"),
]  # fmt: skip
TWO_CALENDARS: list[Probe] = [
    ("The fort fell in 1709. Peace was signed on 10 September [O.S. 30 August] 1721.", "",
     "1709 = 1709; 10 September = 1721-09-10; 30 August = 1721-08-30", "the year behind the brackets"),
    ("Peace was signed on 30 August (10 September) 1721.", "", "30 August = 1721-08-30; 10 September = 1721-09-10", "both ways"),
    ("The pact was made on August 4 (15), 1717.", "", "August 4 (15), 1717 = [1717-08-04,1717-08-15]",
     "one day, of either calendar"),
    ("The congress met on 12 (23) May 1718.", "", "12 (23) May 1718 = [1718-05-12,1718-05-23]", "the same before the month"),
    ("He met them on 6/17 June 1718.", "", "6/17 June 1718 = [1718-06-06,1718-06-17]", "with a stroke"),
    ("They marched all night, 6/7 June 1718.", "", "6/7 June 1718 = 1718-06-06/1718-06-07", "the night between two days"),
    ("He met them on May 5 (a Monday), 1718.", "", "May 5 = DATE XXXX-05-05; Monday = DATE XXXX-WXX-1; 1718 = 1718",
     "no other day in the brackets"),
]  # fmt: skip
SPANS_OF_YEARS: list[Probe] = [
    ("He was mayor in 1661-3 and consul from 1740-4.", "", "1661-3 = 1661/1663; 1740-4 = 1740/1744", "one figure"),
    ("Ivan Petrov (3 June 1885 – 16 March 1919) was a clerk.", "", "3 June 1885 – 16 March 1919 = 1885-06-03/1919-03-16",
     "a life, not the years 1885 to 1916"),
    ("It began in 2009-10 and ended.", "", "2009-10 = 2009/2010", "two figures"),
    ("The campaign (1846−1847) was short.", "", "1846−1847 = 1846/1847", "a minus sign"),
    ("The painter (1681 - 1741) was a Dane.", "", "1681 - 1741 = 1681/1741", "a spaced hyphen"),
    ("From 1918 to May 1921 he ruled.", "", "1918 to May 1921 = 1918/1921-05", "ends of two precisions"),
    ("From late 1645 to early 1647 he ruled.", "", "late 1645 to early 1647 = 1645-10~/1647-03~", "parts of years"),
]  # fmt: skip
OLD_YEARS: list[Probe] = [
    ("He published books in both 1850 and 1855.", "", "1850 = 1850; 1855 = 1855", "“both”"),
    ("The years 1813 and 1814 were blank.", "", "1813 = 1813; 1814 = 1814", "“the years”"),
    ("He was born c. 1640 and built a house ca. 1660.", "", "c. 1640 = 1640~; ca. 1660 = 1660~", "“circa” cut short"),
    ("He was born about 1647 and died on or about 30 June 1661.", "", "about 1647 = 1647~; about 30 June 1661 = 1661-06-30~",
     "“about” beside other words"),
    ("This 1889 article tells of it.", "", "1889 = 1889", "“this”"),
    ("In 1809 they lost 2000 cavalry, approximately 2000 of them to fever.", "", "1809 = 1809", "counts"),
    ("He lived prior to 1821 in Bonn.", "", "1821 = ../1820", "“prior to”"),
]  # fmt: skip
ORDINAL_DAYS: list[Probe] = [
    ("In 1877 the ring was closed on the 22d May and on the 3d of November.", "",
     "1877 = 1877; the 22d May = 1877-05-22; the 3d of November = 1877-11-03", "ordinals of old"),
    ("In 1877 they crossed between July 3rd and 8th.", "", "1877 = 1877; July 3rd and 8th = 1877-07-03/1877-07-08", "between them"),
    ("In 1877 they rested from July 10th-15th.", "", "1877 = 1877; July 10th-15th = 1877-07-10/1877-07-15", "a dash between"),
    ("They fought from the 3rd to the 8th of July 1877.", "", "the 3rd to the 8th of July 1877 = 1877-07-03/1877-07-08",
     "the month behind both"),
    ("He left on 4 May 1853, and on the 7th broke camp.", "", "4 May 1853 = 1853-05-04; the 7th = 1853-05-07", "before a verb"),
    ("The attack of 3 May 1809 was led by the 4th and 5th Battalions.", "", "3 May 1809 = 1809-05-03", "troops"),
    ("The fort fell in 1860. On the night of August 4–5, 1864, they left.", "",
     "1860 = 1860; August 4–5, 1864 = 1864-08-04/1864-08-05",
     "a night between two days"),
]  # fmt: skip
NAMES: list[Probe] = [
    ("He fled in 1905. After the October Revolution he came home.", "", "1905 = 1905", "a revolution"),
    ("He fled in 1905. The July Monarchy and the September Massacres were over.", "", "1905 = 1905",
     "what months gave their names to"),
    ("The sea froze in 1816, the Year Without a Summer.", "", "1816 = 1816", "the name of a year"),
    ("On 13 March 1781 he saw it in the night sky.", "", "13 March 1781 = 1781-03-13", "the sky"),
    ("He fell on 3 May 1645. The morning after the battle they fled.", "", "3 May 1645 = 1645-05-03", "not of the same day"),
    ("On Easter Monday, 24 April 1916, the rising began.", "", "Easter Monday, 24 April 1916 = 1916-04-24", "a feast and its date"),
]  # fmt: skip
TOLD_ON: list[Probe] = [
    ("In October 1704 the town fell. In spring the army marched. At dawn it fought. By evening it had won.", "",
     "October 1704 = 1704-10; spring = 1705-21; dawn = TIME XXXX-XX-XXTMO; evening = TIME XXXX-XX-XXTEV",
     "seasons and hours without “the”"),
    ("It was attacked in May 1845. It did not fall until March 1848.", "", "May 1845 = 1845-05; March 1848 = 1848-03",
     "“not until” says when"),
    ("It held until March 1848.", "", "March 1848 = ../1848-03", "“until” alone leaves the beginning open"),
    ("It lasted from 3 June to 5 July 1645. Two days later the army left. On the 9th it rested.", "",
     "3 June to 5 July 1645 = 1645-06-03/1645-07-05; Two days later = 1645-07-07; the 9th = 1645-07-09", "from the end of a range"),
    ("In late 1820 all was ready. In March the revolt began.", "", "late 1820 = 1820-10~/1820-12~; March = 1821-03",
     "after a part of a year"),
    ("In the winter of 1645 he ruled. In February he left. In the spring he died.", "",
     "the winter of 1645 = 1645-24; February = 1646-02; the spring = 1646-21", "after a season"),
    ("They left in December 1645. In the spring they came back.", "", "December 1645 = 1645-12; the spring = 1646-21",
     "seasons go forwards as well"),
    ("The city burnt in 1630 and 1650. A fire began on 3 September 1666. By Tuesday it had spread.", "",
     "1630 = 1630; 1650 = 1650; 3 September 1666 = 1666-09-03; Tuesday = DATE XXXX-WXX-2", "which calendar is not said"),
    ("From 20 June 1900 they were besieged. Some wore their Sunday best. On 4 August they marched.", "",
     "20 June 1900 = 1900-06-20/..; 4 August = 1900-08-04", "no word of news"),
    ("It was fought in August 1921 near a town that is today a suburb. On 8 September they left. In 1922 it ended, and peace came "
     "in 1923.", "2020-06-15", "August 1921 = 1921-08; today = 2020-06-15; 8 September = 1921-09-08; 1922 = 1922; 1923 = 1923",
     "nor is “is today”"),
    ("The battle of 7 September 1932 was the first. The second came on 12 September.", "2020-06-15",
     "7 September 1932 = 1932-09-07; 12 September = 1932-09-12", "one year, far back, and no word of news"),
    ("He was wounded in May 1645. The next summer they left.", "", "May 1645 = 1645-05; The next summer = 1645-22",
     "“next” from what is told"),
    ("He fell on 5 April 1815. In the week that followed he rested. The ensuing year he died.", "",
     "5 April 1815 = 1815-04-05; the week that followed = 1815-04-10/1815-04-16; The ensuing year = 1816",
     "“that followed”, “ensuing”"),
]  # fmt: skip

CLASSES = {
    "not told of": NOT_TOLD, "two calendars": TWO_CALENDARS, "spans of years": SPANS_OF_YEARS, "old years": OLD_YEARS,
    "ordinal days": ORDINAL_DAYS, "names with a time": NAMES, "told on": TOLD_ON,
}  # fmt: skip
