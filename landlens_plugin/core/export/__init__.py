"""Photos and what is known of them, as others load it: a table for Esri, a data set, a page for any browser."""
