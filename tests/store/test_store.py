"""The store keeps what it is given, answers under the same key alone, and never stands in a build's way."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from briefgen.crew import shared
from briefgen.database import SCHEMA
from briefgen.locks import LOCK
from briefgen.store import BATCH, FILE, FOLDER, SPARE, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path)
    yield opened
    opened.close()


def again(root: Path) -> Store:
    """The store as the next build finds it."""
    return Store(root)


def kept(root: Path, *entries: tuple[str, str, bytes, bytes]) -> None:
    store = Store(root)
    for entry in entries:
        store.put(*entry)
    store.close()


def test_what_was_kept_is_found_under_its_key_alone(tmp_path: Path) -> None:
    kept(tmp_path, ("texts", "a", b"key", b"value"), ("pages", "a", b"other", b"page"))
    store = again(tmp_path)
    assert store.get("texts", "a", b"key") == b"value"
    assert store.get("texts", "a", b"another key") is None
    assert store.get("texts", "b", b"key") is None
    assert list(store.entries("pages")) == [("a", b"other", b"page")]
    store.close()


def test_a_name_has_one_entry(tmp_path: Path) -> None:
    kept(tmp_path, ("texts", "a", b"1", b"old"))
    kept(tmp_path, ("texts", "a", b"2", b"new"))
    store = again(tmp_path)
    assert list(store.entries("texts")) == [("a", b"2", b"new")]
    store.close()


def test_nothing_is_made_where_nothing_is_kept(tmp_path: Path, store: Store) -> None:
    assert store.get("texts", "a", b"key") is None
    store.flush()
    assert not (tmp_path / FOLDER).exists()


def test_without_a_folder_nothing_is_kept() -> None:
    store = Store(None)
    store.put("texts", "a", b"key", b"value")
    store.close()
    assert store.get("texts", "a", b"key") is None


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda whole: b"no database at all, but a text of some length" * 100, id="another file"),
        pytest.param(lambda whole: whole[:20] + b"\xff" * 80 + whole[100:], id="header"),
        pytest.param(lambda whole: whole[:4096] + b"\xff" * 4096 + whole[8192:], id="a page"),
        pytest.param(lambda whole: whole[: len(whole) // 3], id="cut off"),
    ],
)
def test_a_damaged_file_is_made_anew(damage: object, tmp_path: Path) -> None:
    kept(tmp_path, *(("texts", str(n), b"key", b"v" * 500) for n in range(200)))
    file = tmp_path / FOLDER / FILE
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    store = again(tmp_path)
    found = [store.get("texts", str(n), b"key") for n in range(200)]
    assert set(found) <= {None, b"v" * 500}
    store.put("texts", "new", b"key", b"value")
    store.flush()
    if store.rebuilt:
        store.put("texts", "new", b"key", b"value")
    store.close()
    assert store.rebuilt
    after = again(tmp_path)
    assert after.get("texts", "new", b"key") == b"value"
    assert not after.rebuilt
    after.close()


def test_an_empty_file_is_taken_as_a_new_one(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / FILE).touch()
    kept(tmp_path, ("texts", "a", b"key", b"value"))
    store = again(tmp_path)
    assert store.get("texts", "a", b"key") == b"value"
    store.close()


def test_what_another_version_left_is_emptied(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    with sqlite3.connect(tmp_path / FOLDER / FILE) as db:
        db.execute("CREATE TABLE kept (something INTEGER)")
        db.execute("PRAGMA user_version = 999")
    db.close()
    kept(tmp_path, ("texts", "a", b"key", b"value"))
    store = again(tmp_path)
    assert store.get("texts", "a", b"key") == b"value"
    assert not store.rebuilt
    store.close()


def somebody_elses(path: Path, version: int) -> bytes:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE letters (words TEXT)")
        db.execute("CREATE TABLE kept (words TEXT)")
        db.execute("INSERT INTO letters VALUES ('precious')")
        db.execute(f"PRAGMA user_version = {version}")
    db.close()
    return path.read_bytes()


@pytest.mark.parametrize("version", [0, SCHEMA, 999])
@pytest.mark.parametrize("is_link", [False, True], ids=["itself", "by a link"])
def test_a_database_of_somebody_elses_is_let_be(is_link: bool, version: int, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    place = tmp_path / "mine.db" if is_link else tmp_path / FOLDER / FILE
    before = somebody_elses(place, version)
    if is_link:
        (tmp_path / FOLDER / FILE).symlink_to("../mine.db")
    for keeps in (True, False):
        store = Store(tmp_path, keeps=keeps)
        assert store.get("texts", "a", b"key") is None
        store.put("texts", "a", b"key", b"value")
        store.close()
        assert not store.rebuilt
    assert place.read_bytes() == before
    assert (tmp_path / FOLDER / FILE).is_symlink() == is_link


@pytest.mark.parametrize("linked", ["a store of ours", "nothing"])
def test_a_link_in_the_place_of_the_file_is_not_followed(linked: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    if linked == "a store of ours":
        other.mkdir()
        kept(other, ("texts", "a", b"key", b"value"))
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / FILE).symlink_to(other / FOLDER / FILE)
    kept(tmp_path, ("texts", "a", b"key", b"another"))
    assert Store(tmp_path).get("texts", "a", b"key") is None
    assert Store(other).get("texts", "a", b"key") == (b"value" if linked == "a store of ours" else None)


LOCKING = """
import sys
from pathlib import Path
from briefgen.locks import locked
with locked(Path(sys.argv[1]), Path(sys.argv[1]) / "output"):
    pass
"""


@pytest.mark.skipif(os.name != "posix", reason="pipes and locks that only POSIX has")
@pytest.mark.parametrize("kind", ["a pipe", "a link", "a link to nothing", "a file", "a folder"])
def test_the_lock_harms_and_awaits_nothing_that_is_no_lock(kind: str, tmp_path: Path) -> None:
    (tmp_path / "site.yml").touch()
    (tmp_path / FOLDER).mkdir()
    (tmp_path / "precious").write_text("mine")
    lock = tmp_path / FOLDER / LOCK
    if kind == "a pipe":
        os.mkfifo(lock)
    elif kind == "a link":
        lock.symlink_to("../precious")
    elif kind == "a link to nothing":
        lock.symlink_to("../new")
    elif kind == "a file":
        os.link(tmp_path / "precious", lock)
    else:
        lock.mkdir()
    subprocess.run([sys.executable, "-c", LOCKING, str(tmp_path)], check=True, timeout=30)
    assert (tmp_path / "precious").read_text() == "mine"
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("place", ["a file for the folder", "a folder for the file"])
def test_where_no_file_can_be_made_the_build_goes_on_without(place: str, tmp_path: Path) -> None:
    if place == "a file for the folder":
        (tmp_path / FOLDER).write_text("somebody else's")
    else:
        (tmp_path / FOLDER / FILE).mkdir(parents=True)
    store = Store(tmp_path)
    store.put("texts", "a", b"key", b"value")
    store.close()
    assert store.get("texts", "a", b"key") is None
    assert not store.rebuilt


def test_it_is_bounded(tmp_path: Path) -> None:
    names = [f"{n:05}" for n in range(3 * SPARE)]
    kept(tmp_path, *(("texts", name, b"key", b"value") for name in names))
    store = again(tmp_path)
    store.tidy("texts", names[: 2 * SPARE])
    assert len(list(store.entries("texts"))) == 3 * SPARE, "another branch may need them again"
    store.tidy("texts", names[:10])
    assert [name for name, _, _ in store.entries("texts")] == names[:10]
    store.close()


def test_many_entries_are_not_held_in_memory(tmp_path: Path, store: Store) -> None:
    for n in range(BATCH):
        store.put("texts", str(n), b"key", b"value")
    other = again(tmp_path)
    assert other.get("texts", "0", b"key") == b"value", "they are on the disk before the build is done"
    other.close()


WRITER = """
import sys
from pathlib import Path
from briefgen.store import Store
for round in range(30):
    store = Store(Path(sys.argv[1]))
    for n in range(20):
        store.put("texts", f"{n}", b"key", sys.argv[2].encode() * 1000)
    assert store.get("texts", "0", b"key") in (None, b"a" * 1000, b"b" * 1000)
    store.close()
    assert not store.rebuilt
"""


def test_two_builds_may_write_at_once(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), which]) for which in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]
    store = again(tmp_path)
    assert {value for _, _, value in store.entries("texts")} <= {b"a" * 1000, b"b" * 1000}
    assert len(list(store.entries("texts"))) == 20
    store.close()


def test_one_that_does_not_keep_leaves_everything_as_it_is(tmp_path: Path) -> None:
    kept(tmp_path, ("texts", "a", b"key", b"value"))
    before = (tmp_path / FOLDER / FILE).read_bytes()
    store = Store(tmp_path, keeps=False)
    store.put("texts", "b", b"key", b"value")
    store.drop("texts", ["a"])
    assert store.get("texts", "a", b"key") == b"value"
    store.close()
    assert (tmp_path / FOLDER / FILE).read_bytes() == before


@pytest.mark.parametrize("content", [b"no database" * 1000, b""])
def test_one_that_does_not_keep_mends_nothing(content: bytes, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / FILE).write_bytes(content)
    store = Store(tmp_path, keeps=False)
    assert store.get("texts", "a", b"key") is None
    store.close()
    assert (tmp_path / FOLDER / FILE).read_bytes() == content
    assert not store.rebuilt


@pytest.mark.parametrize("column", ["name", "key", "value"])
def test_an_entry_that_is_not_what_was_put_there_is_none(column: str, tmp_path: Path) -> None:
    """A flipped bit, or an entry in another's place: as good as not there, and no error."""
    with closing(Store(tmp_path)) as store:
        for name in ("one", "two"):
            store.put("shelf", name, b"key " + name.encode(), b"value of " + name.encode())
    db = sqlite3.connect(tmp_path / ".briefgen" / "store.sqlite")
    found = db.execute(f"SELECT {column} FROM kept WHERE name = 'one'").fetchone()[0]
    damaged = "onf" if column == "name" else found[:-1] + bytes([found[-1] ^ 1])
    with db:
        db.execute(f"UPDATE kept SET {column} = ? WHERE name = 'one'", (damaged,))
    db.close()
    with closing(Store(tmp_path)) as store:
        for name in ("one", "onf"):
            for key in (b"key one", b"key onf", b"key ond"):
                assert store.get("shelf", name, key) is None
        assert list(store.entries("shelf")) == [("two", b"key two", b"value of two")]
        assert not store.rebuilt


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")
def test_a_process_that_was_forked_lets_the_file_be(store: Store) -> None:
    store.put("texts", "a", b"key", b"value")
    store.flush()

    def work(number: int) -> bytes:
        store.put("texts", f"b{number}", b"key", b"value")
        store.flush()
        return store.get("texts", "a", b"key") or b"nothing"

    assert list(shared(work, 3, 2)) == [b"nothing"] * 3
    assert [name for name, _, _ in store.entries("texts")] == ["a"]
    assert not store.lost
