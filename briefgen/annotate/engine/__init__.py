"""The Markdown engine, and what is read otherwise here: lists, tables, headings, images and addresses as they are pasted."""
