import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, type Phone } from '../part/browser.ts'
import { buildPage, servePage, type ServedPage } from '../part/page.ts'

/** Vietnamese keyboards compose a word letter by letter and put the accents on afterwards. */
let served: ServedPage
let phone: Phone
let keys: CDPSession

beforeAll(async () => {
  served = await servePage(await buildPage('test/part/typing-page.tsx'))
  phone = await launchBrowser()
  keys = await phone.context.newCDPSession(phone.page)
})

beforeEach(async () => {
  await phone.page.goto(served.url)
  await phone.page.locator('#said').waitFor()
})

afterAll(async () => {
  await phone?.close()
  await served?.close()
})

const words = 'Nguyễn Thị Đường Quỳnh Hương, xã Bản Phố: đã hẹn gặp lại sau Tết'
const boxes = ['name', 'note', 'search'] as const

describe.each(boxes)('what is typed into the box “%s”', (box) => {
  test('by a keyboard that composes each word is there letter by letter, nothing doubled or lost', async () => {
    await phone.page.locator(`#${box}`).focus()
    let written = ''
    for (const word of words.split(' ')) {
      for (const step of composed(word)) {
        await keys.send('Input.imeSetComposition', {
          text: step,
          selectionStart: step.length,
          selectionEnd: step.length,
        })
        expect(await said(box)).toBe(written + step)
        expect(await shown(box)).toBe(written + step)
      }
      await keys.send('Input.insertText', { text: word })
      written += word
      expect(await shown(box)).toBe(written)
      await keys.send('Input.insertText', { text: ' ' })
      written += ' '
    }
    expect(await said(box)).toBe(`${words} `)
  })

  test('by Telex or VNI on a computer, which takes letters back and writes them anew', async () => {
    await phone.page.locator(`#${box}`).focus()
    for (const word of words.split(' ')) {
      let before = ''
      for (const step of [...composed(word), `${word} `]) {
        const same = sharedStart(before, step)
        for (let back = before.length; back > same; back -= 1) await phone.page.keyboard.press('Backspace')
        await keys.send('Input.insertText', { text: step.slice(same) })
        before = step
      }
    }
    expect(await shown(box)).toBe(`${words} `)
    expect(await said(box)).toBe(`${words} `)
  })

  test('as one dictated sentence arrives whole', async () => {
    await phone.page.locator(`#${box}`).focus()
    await keys.send('Input.insertText', { text: words })
    expect(await said(box)).toBe(words)
  })

  test('and corrected in the middle of a word keeps the rest', async () => {
    await phone.page.locator(`#${box}`).focus()
    await keys.send('Input.insertText', { text: 'Nguyn Hoa' })
    for (let left = 0; left < 5; left += 1) await phone.page.keyboard.press('ArrowLeft')
    for (const step of ['e', 'ê', 'ễ'])
      await keys.send('Input.imeSetComposition', { text: step, selectionStart: 1, selectionEnd: 1 })
    await keys.send('Input.insertText', { text: 'ễ' })
    expect(await shown(box)).toBe('Nguyễn Hoa')
    expect(await said(box)).toBe('Nguyễn Hoa')
  })
})

describe('the three boxes of a date', () => {
  test('take composed digits each in its own box, without jumping on', async () => {
    for (const [box, digits] of [
      ['day', '15'],
      ['day-month', '8'],
      ['day-year', '2019'],
    ] as const) {
      await phone.page.locator(`#${box}`).focus()
      for (let length = 1; length <= digits.length; length += 1) {
        const text = digits.slice(0, length)
        await keys.send('Input.imeSetComposition', {
          text,
          selectionStart: length,
          selectionEnd: length,
        })
        expect(await shown(box)).toBe(text)
      }
      await keys.send('Input.insertText', { text: digits })
      expect(await phone.page.evaluate(() => document.activeElement?.id)).toBe(box)
    }
    expect(await day()).toEqual({ day: '15', month: '8', year: '2019' })
    expect(await phone.page.locator('main').innerText()).toContain('15 tháng 8 năm 2019')
  })

  test('wait with a whole date that is typed into one box until its year can be no other', async () => {
    await phone.page.locator('#day').focus()
    for (const letter of '1-5-2024') await keys.send('Input.insertText', { text: letter })
    expect(await day()).toEqual({ day: '1', month: '5', year: '2024' })
    await phone.page.reload()
    await phone.page.locator('#day').focus()
    for (const letter of '1.5.24') await keys.send('Input.insertText', { text: letter })
    expect(await shown('day')).toBe('1.5.24')
    await phone.page.keyboard.press('Tab')
    expect(await day()).toEqual({ day: '1', month: '5', year: '2024' })
  })

  test.each([
    ['01/05/2024', '1 tháng 5 năm 2024'],
    ['Thứ Tư, 1 tháng 5, 2024', '1 tháng 5 năm 2024'],
    ['ngày 15 tháng 8 âm lịch 2019', 'Dương lịch: 13 tháng 9 năm 2019'],
    ['15/4 nhuận 2020', 'Dương lịch: 6 tháng 6 năm 2020'],
  ])('are filled by pasting “%s”', async (text, expected) => {
    await phone.page.locator('#day-month').focus()
    await paste(text)
    await phone.page.locator('main').getByText(expected).waitFor()
  })

  test('mean âm lịch when one says so, and the leap month where the year has one', async () => {
    const { page } = phone
    await page.locator('#day').fill('15')
    await page.locator('#day-month').fill('4')
    await page.locator('#day-year').fill('2020')
    await page.getByRole('button', { name: 'Âm lịch' }).click()
    await page.getByText('Dương lịch: 7 tháng 5 năm 2020').waitFor()
    await page.getByRole('button', { name: 'Tháng nhuận' }).click()
    await page.getByText('Dương lịch: 6 tháng 6 năm 2020').waitFor()
    await page.getByRole('button', { name: 'Hôm nay' }).click()
    await page.getByText('24 tháng 11 năm 2026').waitFor()
    expect(await day()).toEqual({ day: '24', month: '11', year: '2026' })
  })
})

/** A word as it grows under the thumb: bare letters, the hat or hook of the vowel, the tone. */
function composed(word: string): string[] {
  const bare = (text: string, marks: RegExp) => text.normalize('NFD').replace(marks, '').normalize('NFC')
  const letters = bare(word, /\p{M}/gu).replace(/đ/gu, 'd').replace(/Đ/gu, 'D')
  const steps = Array.from({ length: letters.length }, (_, index) => letters.slice(0, index + 1))
  return [...steps, bare(word, /[\u0300\u0301\u0303\u0309\u0323]/gu), word]
}

function sharedStart(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same
}

/** What stands in a box on the screen. */
function shown(box: string): Promise<string> {
  return phone.page.locator(`#${box}`).inputValue()
}

/** What the page has understood, once it is drawn. */
async function said(box: (typeof boxes)[number]): Promise<string> {
  return (await understood())[box]
}

async function day(): Promise<unknown> {
  return (await understood()).day
}

async function understood(): Promise<Record<(typeof boxes)[number], string> & { day: unknown }> {
  await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(undefined))))
  return JSON.parse(await phone.page.locator('#said').innerText()) as Awaited<ReturnType<typeof understood>>
}

async function paste(text: string): Promise<void> {
  await phone.page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}
