import { t } from '#ui/words/words.ts'

/** Choices of short lists that are part of the model, in words. */
export function registrationChoices() {
  return (['permanent', 'temporary', 'elsewhere', 'unknown'] as const).map((value) => ({
    value,
    label: t(`registration.${value}`),
  }))
}

export function presenceChoices() {
  return (['present', 'boarding', 'absent'] as const).map((value) => ({
    value,
    label: t(`presence.${value}`),
  }))
}

export function sourceChoices() {
  return (['door', 'phone', 'told'] as const).map((value) => ({ value, label: t(`visit.source.${value}`) }))
}

export function evidenceChoices() {
  return (['observed', 'family', 'certificate', 'decision'] as const).map((value) => ({
    value,
    label: t(`evidence.${value}`),
  }))
}

export function sexChoices() {
  return (['male', 'female'] as const).map((value) => ({ value, label: t(`person.${value}`) }))
}

export function birthPlaceChoices() {
  return (['station', 'hospital', 'home', 'elsewhere'] as const).map((value) => ({
    value,
    label: t(`birthPlace.${value}`),
  }))
}

export function stayChoices() {
  return (['long', 'short', 'unknown'] as const).map((value) => ({ value, label: t(`stay.${value}`) }))
}
