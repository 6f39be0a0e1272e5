/**
 * What secrets look like under any name. The forms are those that the vendors document for their
 * tokens and that public rule sets agree on (gitleaks: github.com/gitleaks/gitleaks,
 * config/gitleaks.toml). Every quantifier is bounded, so that a search grows with the text and no
 * faster.
 */
export const SECRET_MARKS: readonly RegExp[] = [
  // Cloud providers: AWS access keys, Google, Azure storage and SAS, DigitalOcean, Alibaba.
  /\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/g,
  /\bAIza[\w-]{35}/g,
  /\bya29\.[\w-]{20,500}/g,
  /\bGOCSPX-[\w-]{20,40}/g,
  /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[\w+/=%&-]{20,300}/g,
  /\bdo[opr]_v1_[a-f0-9]{64}/g,
  /\bLTAI[A-Za-z0-9]{20}\b/g,
  // Code hosts and registries.
  /\bgh[pousr]_\w{20,255}/g,
  /\bgithub_pat_\w{20,255}/g,
  /\bgl(?:pat|ptt|dt|rt|cbt|ft|soat)-[\w-]{20,300}/g,
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\bpypi-[\w-]{50,500}/g,
  /\bdckr_(?:pat|oat)_[\w-]{20,100}/g,
  /\bATATT3[\w=-]{20,300}/g,
  /\bhf_[A-Za-z0-9]{30,60}/g,
  // Payments, mail, messages.
  /\b(?:[rs]k_(?:live|test|prod)|whsec)_\w{10,300}/g,
  /\bsq0(?:atp|csp)-[\w-]{22,43}/g,
  /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g,
  /\bkey-[0-9a-f]{32}\b/g,
  /\b[0-9a-f]{32}-us\d{1,2}\b/g,
  /\bSK[0-9a-f]{32}\b/g,
  /\bxox[abeoprs]-[\w-]{10,300}/g,
  /\bxapp-\d-[\w-]{10,300}/g,
  /\b\d{8,10}:AA[\w-]{32,34}/g,
  // Hosted services.
  /\bsk-[\w-]{20,300}/g,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g,
  /\bdapi[a-f0-9]{32}/g,
  /\b(?:hvs|hvb|s)\.[\w-]{24,300}/g,
  /\bglsa_\w{32}_[a-f0-9]{8}/g,
  /\bglc_[\w+/=]{32,400}/g,
  /\bNRAK-[A-Z0-9]{27}/g,
  /\blin_api_[A-Za-z0-9]{40}/g,
  /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/g,
  /\bntn_\w{40,60}/g,
  /\bAGE-SECRET-KEY-1[A-Z0-9]{58}/g,
  /\beyJ[\w-]{5,2000}\.eyJ[\w-]{5,4000}\.[\w-]{0,1000}/g,
  // Addresses that let anyone who has them post a message.
  /https?:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"',\]}]{4,300}/g,
  /https?:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/[^\s"',\]}]{4,300}/g,
  /https?:\/\/[\w.-]{1,80}\.webhook\.office\.com\/[^\s"',\]}]{4,400}/g,
  /https?:\/\/[\w.-]{1,80}\.logic\.azure\.com[^\s"',\]}]{4,500}/g,
  /https?:\/\/chat\.googleapis\.com\/[^\s"',\]}]{4,300}/g,
  /https?:\/\/hooks\.zapier\.com\/[^\s"',\]}]{4,300}/g,
  /https?:\/\/(?:maker\.ifttt\.com|events\.pagerduty\.com|hook\.\w{1,10}\.make\.com)\/[^\s"',\]}]{4,300}/g,
  /https?:\/\/api\.telegram\.org\/bot[^\s"',\]}]{4,300}/g,
  /https?:\/\/[\w@]{8,80}(?:\.ingest)?[\w.-]{0,40}sentry\.io\/\d{1,20}/g,
  // Credentials in an address; a password may hold a slash.
  /:\/\/[^\s/:@"']{0,100}:[^\s@"']{1,300}@/g,
]

/** Credentials in a command or a header: the first group is the secret. */
export const COMMAND_SECRETS: readonly RegExp[] = [
  /\bbearer[ \t]{1,5}([\w.~+/=-]{4,2000})/gi,
  /\bauthorization["']?[ \t]{0,5}[:=][ \t]{0,5}["']?(?:(?:basic|bearer|token|digest)[ \t]{1,5})?([^\s"']{4,2000})/gi,
  /(?<!\S)--?(?:password|passwd|pass|token|secret|api-?key|auth-?token|access-?key)(?:=|[ \t]{1,5})["']?([^\s"'$][^\s"']{0,500})/gi,
  /(?<!\S)(?:-u|--user)(?:=|[ \t]{1,5})["']?([^\s:"'$]{1,100}:[^\s"']{1,300})/g,
]

/** `-p` is a password for these programs; for most others it is a port or a path. */
export const PASSWORD_PROGRAM =
  /\b(?:mysql\w{0,12}|mariadb[\w-]{0,12}|sshpass|login|mongo\w{0,12}|redis-cli|sqlcmd)\b/
export const PASSWORD_FLAG = /(?<!\S)-[pPa][ \t]{0,3}["']?([^\s"'$-][^\s"']{0,300})/g
