"""The error that reaches a person: one line, no traceback."""


class ExplorerError(Exception):
    """Something a person can mend: says what is wrong, where, and what to do.

    The message is one line and is printed as it stands, with a non-zero exit code.
    """
