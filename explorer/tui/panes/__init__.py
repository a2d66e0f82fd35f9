"""The panes: what each shows, as lines drawn one by one."""
