"""Time expressions: the words that name times, and what they mean seen from the dateline."""

from briefgen.annotate.temporal.finding import find_times, read_times

__all__ = ["find_times", "read_times"]
