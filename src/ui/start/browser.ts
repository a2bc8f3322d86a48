/** In which app's own browser the product was opened, where nothing lasts; undefined in a real browser. */
export function inAppBrowser(agent: string): string | undefined {
  if (/zalo/iu.test(agent)) return 'Zalo'
  if (/\bFBA[NV]\b|FB_IAB/u.test(agent)) return 'Facebook'
  if (/\bInstagram\b/u.test(agent)) return 'Instagram'
  return undefined
}

/** An iPhone or iPad on which the product was not opened from the home screen: its data would not last. */
export function isLooseOnIphone(agent: string, standalone: boolean): boolean {
  return /iPhone|iPad|iPod/u.test(agent) && !standalone
}

/** The one-time code that a link carries behind the #, where no server log sees it: `#ma=ABCD2345`. */
export function codeInAddress(hash: string): string {
  return /(?:^#|&)ma=([A-Za-z0-9-]{4,64})/u.exec(hash)?.[1] ?? ''
}
