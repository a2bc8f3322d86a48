import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { picture } from './browser.ts'

/** What is wrong with the screen that the page shows now, in words; empty when nothing is. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  if (process.env['PICTURES']) await picture(page, name)
  return [...(await barriers(page)), ...(await smallTargets(page)), ...(await overflow(page))].map(
    (fault) => `${name}: ${fault}`,
  )
}

/** Violations of axe that its authors call serious or critical. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Things to tap that are smaller than 48 px in a direction; links inside a sentence are text, not targets. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const targets =
      'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=checkbox]'
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      // what is tapped for a box to tick or a file to choose is its label, the largest if there are several
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const tapped = element.matches('[type=checkbox], [type=radio], [type=file]') ? labels : []
      const boxes = [element, ...tapped].map((one) => one.getBoundingClientRect())
      const box = boxes.sort((left, right) => right.height - left.height)[0] as DOMRect
      if (box.width === 0 || box.height === 0) continue
      const inText = element.matches('a') && getComputedStyle(element).display === 'inline'
      if (!inText && (box.width < 47.5 || box.height < 47.5))
        found.push(
          `target of ${Math.round(box.width)}×${Math.round(box.height)} px: ${element.outerHTML.slice(0, 90)}`,
        )
    }
    return found
  })
}

/** At 320 px, the narrowest phone, nothing may have to be scrolled sideways. */
async function overflow(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (before) await page.setViewportSize(before)
  return width > 320 ? [`${width} px wide at 320 px`] : []
}
