"""One module a table of the standard; output.py writes them all the same way."""
