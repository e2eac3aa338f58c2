"""Numbers in figures and in words: counts, ordinals, years."""

from __future__ import annotations

from typing import Any

from briefgen.annotate.temporal.lexicon import Entry
from briefgen.annotate.temporal.tables import FRACTIONS, MULTIPLES, ONES, ORDINALS, TENS, TENTHS


def number_entry(text: str) -> Entry:
    """The classes of a number in figures: a count, perhaps a day of the month, a year, the end of a range, a time of day."""
    if "/" in text or text in FRACTIONS:
        return _slashed(text)
    plain = text.replace(",", "")
    if "." in plain:
        return ("N",), {"N": float(plain)}
    number = int(plain[:9])
    keys, values = ["N"], {"N": number}
    if len(text) <= 2:
        keys.append("Y2")
        values["Y2"] = number
        if 1 <= number <= 31:
            keys.append("D")
            values["D"] = number
    elif len(text) == 4 and "," not in text:
        keys.append("HHMM")
        values["HHMM"] = number
        if 1000 <= number <= 2199:
            keys.append("Y")
            values["Y"] = number
    return tuple(keys), values


def _slashed(text: str) -> Entry:
    """The classes of “1/2”, a fraction, and of “24/25”, two days that follow each other."""
    values: dict[str, Any] = {"FRACTION": FRACTIONS[text]} if text in FRACTIONS else {}
    first, _, last = text.partition("/")
    if last and int(first) >= 1 and int(last) == int(first) + 1 <= 31:
        values["DD"] = (int(first), int(last))
    elif last and 1 <= int(first) < int(last) <= 31:
        values["DUAL"] = (int(first), int(last))
    return tuple(values), values


def ordinal_entry(number: int) -> Entry:
    """The classes of an ordinal: a day of the month, a quarter, a century."""
    keys, values = ["ORD"], {"ORD": number}
    if 1 <= number <= 31:
        keys.append("DO")
        values["DO"] = number
    if 1 <= number <= 4:
        keys.append("QO")
        values["QO"] = number
    return tuple(keys), values


def joined_numbers(words: list[Any], make: Any) -> list[Any]:
    """“Twenty-five”, “two thousand and ten”, “2 1/2” and “March twenty-first” as one word each."""
    out: list[Any] = []
    i = 0
    while i < len(words):
        if (hundred := _hundred(words, i)) is not None:
            out.append(make(words[i].start, words[hundred[1] - 1].end, "", hundred[0], words[i].spaced))
            i = hundred[1]
            continue
        run = _run(words, i)
        if run > i + 1:
            entry = _spelled(words[i:run])
            if entry is not None:
                first, last = words[i], words[run - 1]
                out.append(make(first.start, last.end, "", entry, first.spaced))
                i = run
                continue
        out.append(words[i])
        i += 1
    return out


def _hundred(words: list[Any], i: int) -> tuple[Entry, int] | None:
    """“A hundred” and “a thousand and one” as one number, and where it ends."""
    if words[i].text not in ("a", "A") or i + 1 >= len(words) or words[i + 1].text not in MULTIPLES:
        return None
    end = _run(words, i + 1)
    entry = _spelled(words[i + 1 : end])
    return (entry, end) if entry is not None else None


def _run(words: list[Any], i: int) -> int:
    """The end of the run of number words from `i`; hyphens and “and” only between them."""
    if not _is_number(words[i]):
        return i
    end = i + 1
    while end < len(words):
        word = words[end]
        if _is_number(word) and not (words[end - 1].text.lower() in ORDINALS or words[end - 1].text.lower() in TENTHS):
            end += 1
        elif end + 1 < len(words) and _is_number(words[end + 1]) and _joins(words, end):
            end += 2
        else:
            break
    return end


def _joins(words: list[Any], at: int) -> bool:
    before, word, after = words[at - 1].text.lower(), words[at].text, words[at + 1].text.lower()
    if word == "-":
        return before in TENS and (after in ONES or after in ORDINALS)
    return word == "and" and (before in MULTIPLES or "FRACTION" in words[at + 1].keys)


def _is_number(word: Any) -> bool:
    text = word.text.lower()
    return text in ONES or text in TENS or text in MULTIPLES or text in ORDINALS or text in TENTHS or _is_figure(word)


def _is_figure(word: Any) -> bool:
    return "FRACTION" in word.keys or ("N" in word.keys and word.text.isdigit() and len(word.text) < 4)


def _spelled(words: list[Any]) -> Entry | None:
    """The classes of a run of number words; None where they are no one number (“two three”)."""
    texts = [w.text.lower() for w in words if w.text not in ("-", "and")]
    if texts[-1] in ORDINALS or texts[-1] in TENTHS:
        return _ordinal(texts)
    if _is_figure(words[0]) or "FRACTION" in words[-1].keys:
        return _mixed(words)
    year = _pair_year(texts)
    if year:
        return ("YW",), {"YW": year}
    total = _count(texts)
    if total is None:
        return None
    if texts[:2] == ["two", "thousand"] and total < 2200:
        return ("N", "YW"), {"N": total, "YW": total}
    return ("N",), {"N": total}


def _ordinal(texts: list[str]) -> Entry | None:
    last = ORDINALS.get(texts[-1]) or TENTHS[texts[-1]]
    if len(texts) == 1:
        return ordinal_entry(last)
    if len(texts) == 2 and texts[0] in TENS and last < 10:
        keys, values = ordinal_entry(TENS[texts[0]] + last)
        return ((*keys, "NTHW"), {**values, "NTHW": values["DO"]}) if "DO" in keys else (keys, values)
    return None


def _mixed(words: list[Any]) -> Entry | None:
    """“2 1/2”."""
    if len(words) == 2 and "N" in words[0].keys and "FRACTION" in words[1].keys:
        return ("N",), {"N": words[0].values["N"] + words[1].values["FRACTION"]}
    return None


def _pair_year(texts: list[str]) -> int:
    """“Nineteen ninety-eight”: 1998. 0 where it is none."""
    head = ONES.get(texts[0], 0) or TENS.get(texts[0], 0)
    if not (13 <= head <= 20) or len(texts) not in (2, 3) or texts[1] in MULTIPLES:
        return 0
    tail = _count(texts[1:])
    return head * 100 + tail if tail is not None and 10 <= tail <= 99 else 0


def _count(texts: list[str]) -> int | None:
    """The value of “two hundred and five”; None where the words do not make one."""
    total = part = 0
    size = 1000
    for text in texts:
        if text == "thousand":
            total, part, size = total + max(part, 1) * 1000, 0, 1000
        elif text == "hundred":
            part, size = max(part, 1) * 100, 100
        elif text in TENS and size > 10:
            part, size = part + TENS[text], 10
        elif text in ONES and size > ONES[text]:
            part, size = part + ONES[text], 1
        else:
            return None
    return total + part
