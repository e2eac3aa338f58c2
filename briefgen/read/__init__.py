"""Read: the editor's files → Sources, with every problem of the run."""

from briefgen.read.files import read_static
from briefgen.read.partial import PartialReading
from briefgen.read.settings import read_config, sound_settings
from briefgen.read.stage import read, read_again

__all__ = ["PartialReading", "read", "read_again", "read_config", "read_static", "sound_settings"]
