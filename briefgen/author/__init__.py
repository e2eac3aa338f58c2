"""Author: what writes into the editor’s own files: new records, and texts brought in. Nothing is ever overwritten."""
