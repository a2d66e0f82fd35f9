"""What opens above the panes and closes again: help, menus, the picker, the bare copy."""
