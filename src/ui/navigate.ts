import { computed, signal } from '@preact/signals'
import { href, parseRoute, type Route } from '#ui/route.ts'

const path = signal(typeof location === 'undefined' ? '/' : location.pathname)
/** How far each page was scrolled when it was left, and where the one that now opens is to stand. */
const scrolled = new Map<string, number>()
let wanted: number | undefined

/** The page that the address names now. */
export const route = computed(() => parseRoute(path.value))

/** How many forms are open: while there is one, nothing may reload or replace the page under the hands. */
export const openForms = signal(0)

/** Goes to a page; `replace` leaves no step behind in the history (after a save). */
export function go(to: Route, options: { replace?: boolean } = {}): void {
  remember()
  const address = href(to)
  if (options.replace) history.replaceState({ depth: depth() }, '', address)
  else history.pushState({ depth: depth() + 1 }, '', address)
  scrolled.delete(address)
  arrive()
}

/** Where the page that is just opening will be scrolled to, for lists that must know before they are measured. */
export function openingScroll(): number {
  return wanted ?? scrollY
}

/** One step back, or to the given page when the product was opened right here. */
export function goBack(otherwise: Route): void {
  if (depth() > 0) history.back()
  else go(otherwise, { replace: true })
}

/** Listens to the browser's own steps; call once at start. */
export function startNavigation(): void {
  history.scrollRestoration = 'manual'
  addEventListener('popstate', () => arrive())
  document.addEventListener('click', follow)
  addEventListener('scroll', remember, { passive: true })
}

/** Puts the reader where they were on this page before, after its first paint. */
export function restoreScroll(): void {
  requestAnimationFrame(() => {
    if (wanted === undefined) return
    scrollTo(0, wanted)
    wanted = undefined
  })
}

function depth(): number {
  const state = history.state as { depth?: number } | null
  return state?.depth ?? 0
}

function remember(): void {
  if (wanted === undefined && location.pathname === path.peek()) scrolled.set(location.pathname, scrollY)
}

function arrive(): void {
  wanted = scrolled.get(location.pathname) ?? 0
  path.value = location.pathname
}

/** Plain links inside the product go through the history; everything else is the browser's. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a')
  if (!link || event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.download) return
  if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  go(parseRoute(link.pathname))
}
