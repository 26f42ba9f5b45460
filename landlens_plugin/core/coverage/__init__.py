"""Where there are images at all: lines of sequences for what a map shows, in a file that the map draws."""
