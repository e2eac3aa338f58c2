"""build, check, clean, config, explain: what they do and say."""

from __future__ import annotations

import errno
import json
import os
import re
from pathlib import Path

import pytest

SECONDS = re.compile(r"\d+\.\d s(?: \([^)]*\))?|\d+\.\d s")


def timeless(text: str) -> str:
    """What was said, whatever time it took."""
    return SECONDS.sub("N s", text)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_build_says_what_it_did(site: Path, run) -> None:
    result = run("build", "--strict")
    assert (result.exit_code, result.stderr) == (0, "")
    files = len(tree(site / "output")) - 1  # the manifest
    assert timeless(result.stdout) == (
        f"1 briefing, 2 articles, 3 entities, 2 events, 2 notes.\nWrote {files} files, left 0 as they were, removed 0, in N s.\n"
    )
    assert timeless(run("build").stdout).splitlines()[-1] == f"Wrote 0 files, left {files} as they were, removed 0, in N s."


def test_the_summary_tells_where_the_time_went(site: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.cli.summary.WORTH_TELLING", 0.0)  # however quick the machine is
    said = run("build").stdout
    told = dict(re.findall(r"([a-z ]+?) (\d+\.\d)(?:, |\))", said.rpartition("(")[2]))
    stages = ("load the program", "read", "find names and dates", "assemble", "make the pages", "check", "index for the search")
    assert {*stages, "write"} - {"load the program"} <= set(told)


def test_profile_says_where_the_time_went(site: Path, run) -> None:
    result = run("build", "--profile")
    for told in ("\nstages\n", "find names and dates", "article/", "\nstore\n", "0 of 2  candidates"):
        assert told in result.stderr, told
    for kind in ("templates", "pages"):
        assert re.search(rf"\n{kind}\n +\d+\.\d+ s  \S+\.html\n", result.stderr), kind
    assert "stages" not in result.stdout


def test_profile_as_json(site: Path, run) -> None:
    run("build", "--quiet")
    first = min((site / "content/articles").glob("*.md"))
    first.write_text(first.read_text() + "\nOne sentence more.\n")
    told = json.loads(run("build", "--quiet", "--profile=json").stderr)
    assert list(told) == ["stages", "texts", "templates", "pages", "store"]
    assert told["stages"]["read"] > 0
    assert list(told["texts"]) == [f"article/{first.stem}/body"]
    assert told["store"]["candidates"]["had"] == told["store"]["candidates"]["of"] - 1
    assert told["store"]["pages"]["had"] > 0


def test_nothing_is_said_of_time_unasked(site: Path, run) -> None:
    assert "stages" not in run("build", "-v").output


def test_what_was_left_out_is_named(site: Path, run) -> None:
    run("new", "article", "One thing", "--date", "2025-01-01")
    run("new", "article", "Another thing", "--date", "2025-01-01")
    (site / "content/articles/secret.md").write_text("---\ntitle: Secret\nrights: {mode: private}\n---\nWords.\n")
    said = run("check").stdout
    assert "Left out: 2 drafts, 1 private (article another-thing, article one-thing, article secret).\n" in said
    assert "Left out: 1 private (article secret).\n" in run("check", "--drafts").stdout


def test_quiet_prints_problems_only(site: Path, run) -> None:
    assert run("build", "-q").output == ""
    (site / "content/articles/other.md").write_text("---\ntitle: Other\n---\nWords.\n")
    result = run("build", "-q")
    assert result.stdout == ""
    assert "nothing says that this text may be shown" in result.stderr


def test_verbose_prints_each_stage_and_what_was_done(site: Path, run) -> None:
    (site / "content/articles/ferries-return.txt").write_text("Words , with a space.\n")
    (site / "content/events/harbour.yml").unlink()
    (site / "content/briefings/harbour.md").unlink()
    result = run("check", "-v")
    assert "cleaned: space before a punctuation mark removed" in result.stderr
    assert re.search(r"^find names and dates: \d+\.\d s$", result.stderr, re.MULTILINE)
    assert "done on your behalf (see them with --verbose)" in result.stdout


def test_an_error_writes_nothing_and_leaves_the_last_output(site: Path, run) -> None:
    run("build")
    before = tree(site / "output")
    (site / "content/entities/people.yml").write_text("- {id: x, type: Person}\n")
    result = run("build")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("Nothing was written: 3 errors.\n")
    assert tree(site / "output") == before


def test_strict_makes_a_warning_stop_the_build(site: Path, run) -> None:
    (site / "content/articles/other.md").write_text("---\ntitle: Other\n---\nWords.\n")
    assert run("build").exit_code == 0
    result = run("build", "--strict")
    assert result.exit_code == 1
    assert result.stderr.endswith("Nothing was written: 1 warning, and --strict makes warnings errors.\n")
    assert run("check", "--strict").stderr.endswith("\nThe site cannot be built: 1 warning, and --strict makes warnings errors.\n")


def test_check_writes_nothing(site: Path, run) -> None:
    before = tree(site)
    result = run("check")
    assert (result.exit_code, result.stderr) == (0, "")
    assert re.search(r"^Checked \d+ files, wrote none, in N s\.$", timeless(result.stdout), re.MULTILINE)
    assert tree(site) == before


@pytest.mark.parametrize("base_url", [None, "https://example.org/a/b/"])
def test_check_of_a_finished_folder(base_url: str | None, site: Path, run) -> None:
    run("build", *(["--base-url", base_url] if base_url else []))
    assert (run("check", "output").exit_code, run("check", "output").output) == (0, "output: no problem.\n")
    home = site / "output/index.html"
    home.write_text(
        home.read_text().replace(
            "</main>", '<p id="twice"></p><p id="twice"></p><a href="no.html">x</a><a href="about.html#no">y</a></main>'
        )
    )
    (site / "output/timeline.html").unlink()
    about = site / "output/about.html"
    about.write_text(about.read_text().replace("</main>", '<img alt="A map" src="images/no.png"></main>'))
    result = run("check", "output")
    assert "the link “images/no.png” leads to no file of this site: images/no.png is not there." in result.stderr
    assert result.exit_code == 1
    for told in (
        "no.html",
        "about.html#no",
        "“twice”",
        "output/timeline.html: error: this page or file is missing.\n  Build again.",
    ):
        assert told.strip("“”") in result.stderr, told
    assert result.stdout.startswith("output: ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_check_of_a_folder_waits_for_no_pipe_in_the_place_of_its_manifest(tmp_path: Path, run) -> None:
    (tmp_path / "index.html").write_text('<!doctype html><html lang="en"><title>A</title><p>Ada spoke.</p></html>')
    os.mkfifo(tmp_path / ".briefgen-manifest.json")
    assert (run("check", str(tmp_path)).exit_code, run("check", str(tmp_path)).stderr) == (0, "")


def test_clean_removes_what_builds_wrote_and_nothing_else(site: Path, run) -> None:
    source = tree(site)
    run("build")
    (site / "output/CNAME").write_text("mine")
    (site / ".briefgen/cached").write_text("x")
    files = len(tree(site / "output")) - 2  # the manifest and CNAME; those of .briefgen/ are the store, its lock and ours
    result = run("clean")
    assert (result.exit_code, result.output) == (0, f"Removed {files + 3} files.\n")
    assert tree(site) == source | {"output/CNAME": b"mine"}
    assert run("clean").output == "There was nothing to remove.\n"
    (site / "output/CNAME").unlink()
    run("build")
    run("clean", "-q")
    assert not (site / "output").exists()


def test_clean_needs_no_manifest_and_no_site(site: Path, run) -> None:
    (site / "site.yml").unlink()
    (site / "output").mkdir()
    (site / "output/mine.txt").write_text("x")
    assert run("clean").output == "There was nothing to remove.\n"
    assert (site / "output/mine.txt").exists()


def test_config_says_where_each_value_comes_from(site: Path, run) -> None:
    (site / "site.yml").write_text("title: Here\nlinking:\n  threshold: 0.9\nperiods:\n  - {name: the war, date: '2022/..'}\n")
    lines = {
        line.split()[0]: line.split(maxsplit=2)[1:]
        for line in run("config", "--base-url", "https://a.example/").output.splitlines()
    }
    assert lines["title"] == ["site.yml:1:1", "Here"]
    assert lines["linking.threshold"] == ["site.yml:3:3", "0.9"]
    assert lines["linking.mention"] == ["default", "first-per-section"]
    assert lines["periods[0].date"] == ["site.yml:5:21", "2022/.."]
    assert lines["base_url"] == ["--base-url", "https://a.example/"]
    assert lines["output"] == ["default", "output"]
    assert lines["language"] == ["default", "en"]
    assert lines["tagline"] == ["default", "none"]
    settings = json.loads(run("config", "--json", "--output", "x", "--drafts").output)
    assert {"key": "output", "value": "x", "origin": "--output"} in settings
    assert {"key": "drafts", "value": "true", "origin": "--drafts"} in settings
    assert {"key": "strict", "value": "false", "origin": "default"} in settings


def test_config_of_broken_settings_tells_the_problem(site: Path, run) -> None:
    (site / "site.yml").write_text("titel: Here\n")
    result = run("config")
    assert result.exit_code == 1
    assert "site.yml:1:1: error: unknown key “titel”.\n  1 | titel: Here\n    | ^\n  Did you mean “title”?\n" in result.stderr


def test_explain_tells_every_decision_beside_its_sentence(site: Path, run) -> None:
    said = run("explain", "content/articles/harbour-closes.md:19").output
    assert said.splitlines()[0] == (
        "19: Kadell told the town council that the repair would cost nine million and be done by late 2025."
    )
    assert "    mention  Kadell → ines-kadell (" in said
    assert "    date     late 2025 → 2025-10~/2025-12~ (" in said
    assert "    note     the repair would cost nine million and be done by late 2025 → n-late-2025: exact quote" in said
    findings = json.loads(run("explain", "harbour-closes:19", "--json").output)["sentences"][0]["findings"]
    assert {finding["kind"] for finding in findings} == {"mention", "date", "note", "timeline"}
    assert all(finding["reason"] and finding["line"] == 19 for finding in findings)


@pytest.mark.parametrize(
    ("policy", "seen"),
    [
        ("first-per-section", ["a link", "marked, no link: it is linked before in this section", "a link"]),
        ("first-per-article", ["a link", *["marked, no link: it is linked before in this article"] * 2]),
        ("all", ["a link"] * 3),
        ("never", ["marked, no link: linking.mention is never"] * 3),
    ],
)
def test_explain_tells_which_mentions_are_links_as_the_page_shows_them(policy: str, seen: list[str], site: Path, run) -> None:
    with (site / "site.yml").open("a") as settings:
        settings.write(f"linking: {{mention: {policy}}}\n")
    text = "Ines Kadell spoke. Kadell left.\n\n## Later\n\nKadell came.\n"
    (site / "content/articles/one.md").write_text(f"---\ntitle: One\nrights: {{licence: CC0-1.0}}\n---\n{text}")
    found = json.loads(run("explain", "one", "--json").output)["sentences"]
    assert [f["shown"] for sentence in found for f in sentence["findings"] if f["kind"] == "mention"] == seen
    assert run("build").exit_code == 0
    page = (site / "output/articles/one.html").read_text()
    named = re.findall(r'<(a|span) class="(?:entity|mention)"[^>]*>(?:Ines )?Kadell</', page)
    assert named[: len(seen)] == ["a" if said == "a link" else "span" for said in seen]


def test_explain_tells_of_notes_on_the_whole_article(site: Path, run) -> None:
    with (site / "content/notes/harbour-closes.yml").open("a") as notes:
        notes.write("- {id: n-whole, kind: background, body: Words.}\n")
    said = run("explain", "harbour-closes").output
    assert said.startswith("The whole article\n    note     no passage → n-whole: background, on the whole article\n\n11: ")
    assert "n-whole" not in run("explain", "harbour-closes:19").output


DATED = """\
---
title: One
genre: explainer
dateline: {date: "2025-03-12"}
rights: {licence: CC0-1.0}
---
Ines Kadell opened the quay on 4 May 2020.

On 6 May 2020 Ines Kadell closed it.

Ines Kadell may leave on 9 May 2025.

Nothing is dated here.
"""


def test_explain_tells_what_timelines_make_of_each_sentence(site: Path, run) -> None:
    (site / "content/articles/one.md").write_text(DATED)
    event = "- {id: opened, title: The quay opens, date: 2020-05-04, participants: [ines-kadell], accounts: [{article: one}]}\n"
    (site / "content/events/quay.yml").write_text(event)
    sentences = json.loads(run("explain", "one", "--json").output)["sentences"]
    told = [[f for f in sentence["findings"] if f["kind"] == "timeline"] for sentence in sentences]
    assert [len(findings) for findings in told] == [1, 1, 1, 0]
    opens, closes, leaves = (findings[0] for findings in told[:3])
    assert (opens["meaning"], opens["reason"]) == ("2020-05-04", "told with your event opened")
    assert closes["reason"].startswith("the entry e-")
    assert leaves["confidence"] < 0.5
    assert leaves["reason"].startswith("no entry, below 0.5 (timeline.threshold); timeline.pin could have e-")
    assert "possible -0.30" in leaves["reason"]
    pinned = leaves["reason"].partition("could have ")[2].partition(":")[0]
    with (site / "site.yml").open("a") as settings:
        settings.write(f"timeline: {{pin: [{pinned}], drop: [{closes['reason'].partition('entry ')[2]}]}}\n")
    said = run("explain", "one").output
    assert f"9 May 2025 → 2025-05-09 ({leaves['confidence']:.2f}): the entry {pinned}" in said
    assert "6 May 2020 → 2020-05-06 (" in said and "no entry, timeline.drop has it" in said


def test_explain_of_what_is_left_out(site: Path, run) -> None:
    run("new", "article", "One thing", "--date", "2025-01-01")
    (site / "content/articles/secret.md").write_text("---\ntitle: Secret\nrights: {mode: private}\n---\nWords.\n")
    assert run("explain", "one-thing").stderr == "briefgen: The article 'one-thing' is a draft, and left out. Add --drafts.\n"
    assert run("explain", "secret").stderr == "briefgen: The article 'secret' is private, and left out.\n"
    assert run("explain", "one-thing", "--drafts").output.startswith("13: Put the text here.")


def test_a_template_error_names_its_line_and_the_page_and_is_told_once(site: Path, run) -> None:
    (site / "templates").mkdir()
    (site / "templates/_base.html").write_text("<html>\n<title>{{ page.titel }}</title>\n</html>\n")
    result = run("build")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[2:5] == [
        "templates/_base.html:2: error: 'briefgen.render.context.PageContext object' has no attribute 'titel', "
        "while making 404.html.",
        "  2 | <title>{{ page.titel }}</title>",
        "  Mend the template, or delete it to use the default one.",
    ]
    assert result.stderr.endswith("Nothing was written: 1 error.\n")


def test_every_broken_template_of_a_run_is_told(site: Path, run) -> None:
    (site / "templates").mkdir()
    (site / "templates/about.html").write_text("{{ nonsense }}\n")
    (site / "templates/sources.html").write_text("\n{% if %}\n")
    told = run("check").stderr
    assert "templates/about.html:1: error: 'nonsense' is undefined, while making about.html." in told
    assert "templates/sources.html:2: error: " in told
    assert told.endswith("\nThe site cannot be built: 2 errors.\n")


def test_a_disk_that_refuses_is_exit_1(site: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "output/index.html")

    monkeypatch.setattr(Path, "write_bytes", full)
    result = run("build")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == ("briefgen: output/index.html cannot be written: No space left on device. The output is as it was.\n")


STOPPED = [
    ("build", "briefgen.pipeline.assemble", "The output is as it was.", "before anything is written"),
    ("build", "briefgen.write._stage", "The output is as it was.", "while files wait beside their places"),
    ("build", "briefgen.write._write_manifest", "The output is half old, half new: build again.", "while they are moved"),
    ("build", "briefgen.pipeline.keep_published", "The output is the new one.", "when all are in their places"),
    ("check", "briefgen.pipeline.assemble", "", "a command that writes nothing has nothing to say of the output"),
]


@pytest.mark.parametrize(("command", "at", "state", "why"), STOPPED, ids=[row[-1] for row in STOPPED])
def test_who_stops_a_build_is_told_how_that_leaves_the_output(
    command: str, at: str, state: str, why: str, site: Path, run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(at, stopped)
        result = run(command)
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", f"briefgen: stopped. {state}".rstrip() + "\n"), why
    assert not (site / "output/.briefgen-new").exists()
    assert run("build", "--strict").exit_code == 0, "the next build mends it"


def test_a_library_that_catches_the_interrupt_does_not_make_a_fault_of_it(site: Path, run, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrapped(*_: object) -> None:
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt as interrupt:
            raise RuntimeError("no schema") from interrupt

    monkeypatch.setattr("briefgen.pipeline.assemble", wrapped)
    result = run("build")
    assert (result.exit_code, result.stderr) == (130, "briefgen: stopped. The output is as it was.\n")


def test_an_output_file_of_somebody_else_is_exit_2(site: Path, run) -> None:
    (site / "output").mkdir()
    (site / "output/index.html").write_text("mine")
    result = run("build")
    assert result.exit_code == 2
    assert result.stderr == (
        "briefgen: The output folder output holds files that briefgen did not write (index.html). "
        "Choose another folder with --output.\n"
    )
