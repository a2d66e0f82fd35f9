"""The one screen, built up in layers: panes, their sizes, links, search, taking away, readouts."""
