"""Explorer: who took part in a readout, from which body, in which post, and which words say so."""

__version__ = "0.1.0"
