"""Entity linking: the names of the registry found in a text, each with its reason; what was not linked, too.

`matcher` is the whole of it. It loads all tables, so that it is imported where a text is linked, and not by what only asks for
names.
"""
