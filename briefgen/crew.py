"""Work on many texts or pages at once, by as many processes as there are processors.

The processes are forked, so that the rules, the registry and a pipeline, if there is one, are loaded once for all. Where that is
not safe (systems other than Linux, a process whose other threads do more than wait), or too little is to be done, or its time is to
be measured, the caller does the work alone.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from briefgen.profile import is_profiling

MANY = 300_000
"""Code points of text from which a crew is called: about a second's work for one process."""

_work: Callable[[int], bytes] | None = None
"""What the processes of a crew do; they have it from the process that forked them."""


def crew_size(lengths: Sequence[int], many: int = MANY) -> int:
    """How many processes should share pieces of work of these lengths: texts (code points), or what else takes one process about a
    second where their sum is `many`."""
    others = [thread for thread in threading.enumerate() if thread is not threading.current_thread() and not thread.daemon]
    if sys.platform != "linux" or others or sum(lengths) < many or is_profiling():
        return 1
    return min(len(os.sched_getaffinity(0)), len(lengths))


def shared(work: Callable[[int], bytes], count: int, size: int) -> Iterator[bytes]:
    """What `work` makes of the numbers from 0 up to `count`, in order; done by `size` processes, or here should one be killed."""
    global _work
    _work = work
    done = 0
    pool = ProcessPoolExecutor(size, get_context("fork"), _begin)
    try:
        for result in pool.map(_do, range(count), chunksize=8):
            yield result
            done += 1
    except BrokenProcessPool:  # the system killed one of them, for want of memory perhaps: what is left is done here
        for number in range(done, count):
            yield work(number)
    finally:
        pool.shutdown(cancel_futures=True)
        _work = None


def _begin() -> None:
    """Ctrl-C and a request to end are for the process that forked this one, which then ends it. What it handed on is not looked
    through for garbage: that would take time, and a copy of the memory that both have now."""
    gc.freeze()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _do(number: int) -> bytes:
    assert _work is not None
    return _work(number)
