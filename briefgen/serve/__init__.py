"""Serve: watch → rebuild → reload, with what is wrong shown in the page. The rebuild itself is given by the caller.

livereload is the server and pushes to the browser; watchfiles says what changed. Both, and tornado under them, are known only here.
"""

from briefgen.serve.builder import Builder
from briefgen.serve.preview import Outcome, Preview
from briefgen.serve.run import Telling, serve

__all__ = ["Builder", "Outcome", "Preview", "Telling", "serve"]
