import { expect, test } from 'vitest'
import type { Book } from '#book/book.ts'
import { foldText } from '#model/name.ts'
import { createPhone } from './device.ts'
import { child, edit, household, newChild, newHousehold } from './family.ts'
import { enrol, pullAll, reopen } from './phone.ts'
import { createServer } from './server.ts'

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Đặng',
  'Vũ',
  'Đỗ',
  'Bùi',
  'Lý',
  'Ngô',
  'Thào',
  'Giàng',
  'Y',
  'Ksor',
]
const middles = ['Văn', 'Thị', 'Đức', 'Hữu', 'Ngọc', 'Thuý', 'Quỳnh', 'Gia', 'Bảo', 'Ánh', "H'", 'Thị Mỹ']
const givens = [
  'An',
  'Ân',
  'Ánh',
  'Đức',
  'Dục',
  'Hoà',
  'Hoa',
  'Hoá',
  'Thuỷ',
  'Thúy',
  'Nghĩa',
  'Nghi',
  'Đăng',
  'Dang',
  'Ưng',
  'Ương',
  'Yến',
  'Quý',
  'Khuê',
  'Uyên',
  'Oanh',
  'Mỵ',
  'Lỳ',
]

/** 5,000 names as they are written in Viet Nam, every combination in turn. */
const names = Array.from({ length: 5000 }, (_, index) => {
  const family = families[index % families.length]
  const middle = middles[Math.floor(index / families.length) % middles.length]
  return `${family} ${middle} ${givens[index % givens.length]} ${givens[(index * 7) % givens.length]}`.normalize(
    'NFC',
  )
})

async function corpus(): Promise<Book> {
  const server = createServer()
  server.write('household', household(1), newHousehold(1).fields)
  for (const [index, full] of names.entries()) {
    server.write('child', child(index), newChild(index, 1, { name: { full } }).fields)
  }
  const book = await enrol(createPhone())
  await pullAll(book, server)
  while (await book.tidy()) continue
  return book
}

/** The other place of a tone mark in oa, oe, uy: hoà and hòa are the same word. */
function otherTone(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(o)([ae])([\u0300\u0301\u0303\u0309\u0323])/gu, '$1$3$2')
    .replace(/(?<!q)(u)(y)([\u0300\u0301\u0303\u0309\u0323])/giu, '$1$3$2')
    .normalize('NFC')
}

test('every name of 5,000 is found however it is typed', async () => {
  const book = await corpus()
  const ways: Record<string, (name: string) => string> = {
    'as written': (name) => name,
    decomposed: (name) => name.normalize('NFD'),
    'without accents': (name) => foldText(name),
    'in capitals': (name) => name.toUpperCase(),
    'with the other tone place': otherTone,
    'in another order': (name) => name.split(' ').reverse().join(' '),
  }
  for (const [way, typed] of Object.entries(ways)) {
    const missed = names.filter(
      (name, index) => !book.search(typed(name), 100).some((hit) => hit.child === child(index)),
    )
    expect({ way, missed }).toEqual({ way, missed: [] })
  }
  await book.close()
}, 120_000)

test('exact accents come first, however many others there are', async () => {
  const server = createServer()
  server.write('household', household(1), newHousehold(1).fields)
  for (let number = 1; number <= 900; number += 1) {
    const full = number % 300 === 299 ? `Lê Đức ${'ABC'[number % 3]}` : 'Lê Dục'
    server.write('child', child(number), newChild(number, 1, { name: { full } }).fields)
  }
  const phone = createPhone()
  let book = await enrol(phone)
  await pullAll(book, server)
  book = await reopen(phone, book)
  while (await book.tidy()) continue
  for (const typed of ['đức', 'lê đức']) {
    const best = new Set(
      book
        .search(typed, 5)
        .slice(0, 3)
        .map((hit) => hit.child),
    )
    expect(best).toEqual(new Set([299, 599, 899].map(child)))
  }
  await book.close()
})

test('a household is found by its number, its head and the end of its phone', async () => {
  const book = await enrol(createPhone())
  await book.record([
    newHousehold(47, { head: 'Phạm Văn Bốn', phone: '0900012345' }),
    newHousehold(470, { head: 'Phạm Văn Năm' }),
    newHousehold(100, { number: { value: 100, sheet: 1 } }),
    newChild(1, 47, { parents: { mother: { name: 'Đỗ Thị Ngát', phone: '0900054321' } }, homeName: 'Tí' }),
  ])
  const hits = (text: string) => book.search(text, 10).map((hit) => hit.child ?? hit.household)
  expect(hits('47')).toEqual([household(47), household(470)])
  expect(hits('100.1')).toEqual([household(100)])
  expect(hits('345')).toEqual([household(47)])
  expect(hits('0900012345')).toEqual([household(47)])
  expect(hits('bon pham')).toEqual([household(47)])
  expect(hits('ngat')).toEqual([child(1)])
  expect(hits('321')).toEqual([child(1)])
  expect(hits('tí')).toEqual([child(1)])
  expect(hits('')).toEqual([])
  expect(hits('  ')).toEqual([])
  expect(hits('-')).toEqual([])
  await book.close()
})

test('an edit is found at once, by the new name and no longer by the old', async () => {
  const phone = createPhone()
  let book = await enrol(phone)
  await book.record([newHousehold(1), newChild(1, 1, { name: { full: 'Gái', placeholder: true } })])
  await book.record([edit('child', child(1), { name: { full: 'Lý Thị Sen' } })])
  expect(book.search('sen', 5)).toEqual([{ household: household(1), child: child(1) }])
  expect(book.search('gai', 5)).toEqual([])
  book = await reopen(phone, book)
  expect(book.search('sen', 5)).toHaveLength(1)
  await book.record([
    { kind: 'remove/1', entity: 'child', entityId: child(1), fields: { reason: 'wrongEntry' } },
  ])
  expect(book.search('sen', 5)).toEqual([])
  await book.close()
})
