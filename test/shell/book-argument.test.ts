import { expect, test } from 'vitest';
import { bookArgument } from '../../src-main/shell/book-argument.ts';

test.each([
  [['bellwether', 'Clients.bellwether'], '/home/a/Clients.bellwether'],
  [['bellwether', '--no-sandbox', '/b/My Book.BELLWETHER'], '/b/My Book.BELLWETHER'],
  [['electron', '.', '../x.bellwether', 'y.bellwether'], '/home/x.bellwether'],
  [['bellwether'], undefined],
  [['x.bellwether', '--book=y.bellwether', 'z.csv'], undefined],
])('%j names %j', (argv, book) => {
  expect(bookArgument(argv, '/home/a')).toBe(book);
});
