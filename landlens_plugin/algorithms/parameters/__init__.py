"""What a form's values mean."""
