import type { ComponentProps } from 'react'

type Look = 'primary' | 'outlined' | 'quiet'

const LOOKS: Record<Look, string> = {
  primary: 'bg-primary text-on-primary font-semibold',
  outlined: 'border border-line-strong text-ink hover:bg-hover',
  quiet: 'text-ink-2 hover:bg-hover',
}

const SIZES = { normal: 'h-7 px-2.25 text-sm', small: 'h-6 px-2 text-xs' }

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: Look
  readonly size?: keyof typeof SIZES
}

export function Button({ look = 'quiet', size = 'normal', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex shrink-0 items-center gap-1.5 rounded-sm whitespace-nowrap disabled:opacity-50 ${SIZES[size]} ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
