import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { foldText, givenName, nameSchema, normaliseName, normaliseText, textSchema } from '#model/name.ts'

const isName = (text: string) => z.safeParse(nameSchema, text).success

test('names of every people of Viet Nam are taken as they are', () => {
  for (const name of [
    'Nguyễn Văn Đức',
    "H'Hen Niê",
    'Y Bih',
    'Lò Văn Ơn',
    'K’ Brối',
    'Anna-Maria',
    'Nguyễn T. An',
    'ក',
  ])
    expect({ name, isName: isName(name) }).toEqual({ name, isName: true })
})

test('what is no name, or not normalised, is refused', () => {
  const wrong = [
    '',
    ' An',
    'An ',
    'An  Bình',
    'An1',
    'Nguyễn'.normalize('NFD'),
    '<b>',
    '-An',
    'A'.repeat(121),
    'An\nBình',
  ]
  expect(wrong.filter(isName)).toEqual([])
})

test('normalising makes one form of spaces and accents, and doing it twice changes nothing', () => {
  expect(normaliseText('  Nguyễn \t Văn\u00a0A ')).toBe('Nguyễn Văn A')
  expect(normaliseText(normaliseText(' Lê  Ánh '.normalize('NFD')))).toBe('Lê Ánh')
})

test('folding takes away every accent, and đ and ƀ too', () => {
  expect(foldText('ĐẶNG Thị Ưở')).toBe('dang thi uo')
  expect(foldText('Hoà'.normalize('NFD'))).toBe(foldText('hòa'))
  expect(foldText('ƀ')).toBe('b')
  expect(foldText('K’Brối')).toBe("k'broi")
})

test('free text has a length', () => {
  expect(z.safeParse(textSchema(3), 'abc').success).toBe(true)
  expect(z.safeParse(textSchema(3), 'abcd').success).toBe(false)
})

test('names are sorted by their last word', () => {
  expect(givenName('Nguyễn Văn Đức')).toBe('Đức')
  expect(givenName('Y')).toBe('Y')
})

test('what no keyboard types is taken out: NUL, half a character; in names also the invisible signs of pasting', () => {
  expect(normaliseText('Bình\0 \ud83d Hoa\udc00')).toBe('Bình Hoa')
  expect(normaliseText('👨‍👩‍👧 \u200fمرحبا')).toBe('👨‍👩‍👧 \u200fمرحبا')
  expect(normaliseName('\u200eNguyễn\u200b Thị\u00a0 Bình\ufeff')).toBe('Nguyễn Thị Bình')
  expect(foldText('Bì\u200bnh')).toBe('binh')
})
