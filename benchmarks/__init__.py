"""What LandLens is measured against, side by side in one run: see run.py."""
