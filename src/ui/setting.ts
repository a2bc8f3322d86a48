import { signal } from '@preact/signals'
import { setLanguage, type Language } from '#ui/words/words.ts'

/** How this phone shows the product; no personal data, so it is kept in clear. */
export interface Setting {
  language: Language
  large: boolean
  sunlight: boolean
}

const place = 'setting'

export const setting = signal<Setting>({ language: 'vi', large: false, sunlight: false })

/** Reads the settings of this phone and applies them; call once at start. */
export function loadSetting(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Setting>
    setting.value = { ...setting.peek(), ...kept }
  } catch {
    // a browser without storage shows the defaults; enrolling says so
  }
  apply()
}

/** Changes some settings and keeps them on this phone. */
export function changeSetting(changed: Partial<Setting>): void {
  setting.value = { ...setting.peek(), ...changed }
  try {
    localStorage.setItem(place, JSON.stringify(setting.peek()))
  } catch {
    // it holds until the page closes
  }
  apply()
}

function apply(): void {
  const { large, sunlight, language } = setting.peek()
  document.documentElement.classList.toggle('large', large)
  document.documentElement.classList.toggle('sunlight', sunlight)
  void setLanguage(language)
}
