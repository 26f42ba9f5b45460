"""The layers that a run writes: looked at before it, opened late, seen to be whole at its end."""
