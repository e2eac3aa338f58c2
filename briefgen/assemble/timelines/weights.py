"""What makes a sentence worth an entry, in points; a sentence is shown from the site's threshold (0.5) upward.

The scale is set by three cases. A plain dated event (“On 4 May the ministers signed the treaty”, names known) is far above the
line. A date that only says when somebody spoke, or a day in a sentence about a lasting state, is below it. What an article merely
reports, without a date, passes when it leads the article or somebody the site knows does or says something in it.
"""

from __future__ import annotations

from collections.abc import Iterable

WEIGHTS = {
    # what dates it
    "dated": (0.25, "a time expression outside quotations dates it"),
    "headed": (0.45, "the author put a date of its own before it: a line of a chronology"),
    "reported": (0.10, "it has no date and is told as of the day of the story"),
    "day": (0.15, "the date is a day or a few days: that is what a timeline can place"),
    "month": (0.10, "the date is a month"),
    "explicit": (0.05, "the date is written out, so nothing had to be resolved"),
    "repeated": (0.05, "another article speaks of the same day: the strongest sign known without training"),
    # what it tells
    "event": (0.20, "a finite verb of the closed list says that something was done"),
    "other event": (0.10, "such a verb stands in it, but is not the one the date belongs to"),
    "noun": (0.10, "no such verb, but a noun that names something that happened"),
    "saying": (0.10, "somebody is said to have spoken; with the date’s own verb, only the speaking is dated"),
    "actor": (0.20, "somebody the site knows is the subject or the agent"),
    "named": (0.10, "it names somebody the site knows, in another part"),
    "referred": (0.15, "its pronoun, or “the company”, points at a subject the site knows"),
    # where it stands
    "lead": (0.20, "it opens the article: news puts what happened first"),
    "early": (0.05, "it is among the first five sentences"),
    # what speaks against it
    "only saying": (-0.20, "the date belongs to a verb of saying and to nothing else"),
    "possible": (-0.30, "what it tells may not happen: could, if, would have"),
    "negated": (-0.40, "it tells what did not happen"),
    "state": (-0.20, "its verb is of a lasting state, not of an event"),
    "undated future": (-0.30, "it announces, without a date, what is yet to come"),
    "quoted": (-0.25, "most of it is somebody’s own words"),
    "speech": (-0.05, "most of it is the words of somebody it names"),
    "idle": (-0.20, "no verb or noun shows that something happened"),
    "nobody": (-0.05, "it names nobody the site knows"),
    "side": (-0.20, "the date belongs to a side clause: the sentence tells of something else"),
    "background": (-0.30, "it has no date and goes back behind the story: “had been”"),
    "habit": (-0.25, "it has no date and its verb is in the present: what is so, not what happened"),
    "contradicts": (-0.80, "its verb is past and its date to come, or the reverse: one of the two was misread"),
    "since": (-0.05, "the date is where something began that goes on"),
    "deadline": (-0.15, "the date is when something is to be done by; it tells what is asked for, not what happened"),
    "long": (-0.10, "it runs over 45 words: too long for a line"),
    "leaning": (0.00, "it leans on the sentence before, which is shown with it: “that request”, “Her lawyers”"),
    "loose": (-0.50, "its subject is a pronoun that points outside the sentence to nobody known"),
    "pointing": (-0.35, "“this” or “that” points at what the sentence does not hold"),
    "tail": (-0.50, "it begins within a quotation: the end of what somebody said"),
    "fragment": (-0.50, "neither a verb nor the name of an event: “Moscow, 21 January 2025”"),
    "no verb": (-0.10, "it has no verb that can be seen to be one"),
    "coarse": (-0.20, "the date is a year or longer: as a line it says little"),
}
"""Feature → (weight, why it has it)."""

LONG = 45
"""Words above which a sentence is long."""
EARLY = 5
"""Sentences that count as the beginning of an article."""


def score(features: Iterable[str]) -> float:
    """The sum of the weights, held between 0 and 1."""
    return round(min(1.0, max(0.0, sum(WEIGHTS[f][0] for f in features))), 4)
