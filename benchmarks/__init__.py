"""What is measured, against which limit, in one run: `python3 manage.py bench`. Results are kept beside it."""
