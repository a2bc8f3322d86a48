import { expect, test } from 'vitest'
import { draftRoute } from '#ui/visit/draft-route.ts'

test.each([
  ['event/birth/abc', { page: 'newsForm', event: 'birth', household: 'abc' }],
  ['household/new/birth', { page: 'newsForm', event: 'birth', household: 'moi' }],
  ['household/new/', { page: 'householdNew' }],
  ['household/abc', { page: 'householdEdit', id: 'abc' }],
  ['child/new/abc', { page: 'childNew', id: 'abc' }],
  ['child/abc/papers', { page: 'childEdit', id: 'abc', part: 'papers' }],
  ['figure/abc', undefined],
])('an unfinished %s is gone on with on its own page', (form, route) => {
  expect(draftRoute(form)).toEqual(route)
})
