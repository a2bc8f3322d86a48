import { describe, expect, test } from 'vitest'
import { href, pages, parseRoute, type Route } from '#ui/route.ts'

describe('addresses', () => {
  test('every page comes back from its own address', () => {
    for (const [page, pattern] of Object.entries(pages)) {
      const params = Object.fromEntries(
        [...pattern.matchAll(/:([a-zA-Z]+)/gu)].map((match) => [match[1] as string, `x-${match[1] ?? ''}`]),
      )
      const route = { page, ...params } as unknown as Route
      expect(parseRoute(href(route))).toEqual(route)
    }
  })

  test('an unknown address is home', () => {
    expect(parseRoute('/khong-co-trang-nay/1/2/3/4/5')).toEqual({ page: 'home' })
  })

  test('a fixed segment wins over a parameter', () => {
    expect(parseRoute('/ho/moi')).toEqual({ page: 'householdNew' })
    expect(parseRoute('/ho/0190')).toEqual({ page: 'household', id: '0190' })
  })
})
