import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { identifierSchema, identifierWarnings } from '#model/identifier.ts'

const isTaken = (text: string) => z.safeParse(identifierSchema, text).success

test('an identifier is twelve digits', () => {
  expect(isTaken('000218000001')).toBe(true)
  expect(['00021800000', '0002180000011', '00021800000a', '٠٠٠٢١٨٠٠٠٠٠١'].filter(isTaken)).toEqual([])
})

test('the fourth digit tells century and sex, the next two the year', () => {
  const boy = { sex: 'male', birthYear: 2018 } as const
  const girl = { sex: 'female', birthYear: 2018 } as const
  expect(identifierWarnings('000218000001', boy)).toEqual([])
  expect(identifierWarnings('000318000001', girl)).toEqual([])
  expect(identifierWarnings('000218000001', girl)).toEqual(['identifier-sex'])
  expect(identifierWarnings('000018000001', boy)).toEqual(['identifier-year'])
  expect(identifierWarnings('000199000001', { sex: 'female', birthYear: 1999 })).toEqual([])
  expect(identifierWarnings('000317000001', boy)).toEqual(['identifier-sex', 'identifier-year'])
})

test('nothing is warned of where nothing is known', () => {
  expect(identifierWarnings('000218000001', {})).toEqual([])
  expect(identifierWarnings('no identifier', { sex: 'male', birthYear: 2018 })).toEqual([])
})
