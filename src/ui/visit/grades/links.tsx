import { useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** At most so many areas get a link of their own; an officer opens the area first. */
const few = 4

/** The way to “Tất cả lên lớp, trừ …” of each own area. */
export function GradesLinks() {
  const areas = useRegister(
    (book) => ownAreas(book),
    [],
    (touched) => touched.everything,
  )
  if (areas.length > few) return null
  return (
    <>
      {areas.map((area) => (
        <ButtonLink key={area.id} to={{ page: 'gradesUp', area: area.id }} icon="school" full>
          {areas.length === 1 ? t('event.gradesUp') : `${t('event.gradesUp')} – ${area.fields.name ?? ''}`}
        </ButtonLink>
      ))}
    </>
  )
}
