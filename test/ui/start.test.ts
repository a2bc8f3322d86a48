import { expect, test } from 'vitest'
import { codeInAddress, inAppBrowser, isLooseOnIphone } from '#ui/start/browser.ts'

test('the browser inside Zalo or Facebook is recognised, a real one is not', () => {
  const android = 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36'
  expect(inAppBrowser(`${android} Zalo android/123`)).toBe('Zalo')
  expect(inAppBrowser(`${android} [FB_IAB/FB4A;FBAV/440.0]`)).toBe('Facebook')
  expect(inAppBrowser(android)).toBeUndefined()
})

test('an iPhone must open from its home screen', () => {
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1'
  expect(isLooseOnIphone(iphone, false)).toBe(true)
  expect(isLooseOnIphone(iphone, true)).toBe(false)
})

test('a code comes behind the #, where no log sees it', () => {
  expect(codeInAddress('#ma=ABCD2345')).toBe('ABCD2345')
  expect(codeInAddress('#khac=1')).toBe('')
  expect(codeInAddress('')).toBe('')
})
