import { useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { hotlinesOf } from '#ui/visit/hotline.ts'
import { t } from '#ui/words/words.ts'

/** 111 and the commune's own numbers, one tap away; calls need no network of ours. */
export function CallRow() {
  const lines = useRegister(
    ({ register }) => hotlinesOf(register),
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <section aria-label={t('case.calls')} class="row even case-calls">
      {lines.map(({ name, phone }) => (
        <ButtonLink key={phone} to={`tel:${phone}`} icon="call">
          <strong>{phone}</strong>
          <span class="case-call">{name}</span>
        </ButtonLink>
      ))}
    </section>
  )
}
