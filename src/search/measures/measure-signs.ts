/** Stand in every text that has a measure, and in few others. */
export const measureSigns =
  /[\d:~]|(?<![\p{L}\p{N}])(?:at|from|near|close to|soon|to(?:day|morrow)|yesterday|(?:hour|day|week|fortnight|month)s?)(?![\p{L}\p{N}])/iu;
