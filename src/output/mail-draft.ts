/** A message that a mail program opens to be looked at and sent; nothing here sends it. */
export type MailDraft = {
  /** The handle of the body it is for. */
  whom: string;
  to: readonly string[];
  /** Who reads it without being seen by the others. */
  bcc?: readonly string[];
  /** A calendar file that mail programs offer to keep. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  subject: string;
  text: string;
  /** Tells one message from another, whatever machine wrote it. */
  id: string;
  /** UTC instant. */
  at: string;
};

/** `X-Unsent` makes Outlook open it as a draft. No sender: that is who opens it. */
export async function renderMailDraft({
  to,
  bcc = [],
  calendar,
  subject,
  text,
  id,
  at,
}: MailDraft): Promise<Uint8Array> {
  const { createTransport } = await import('./nodemailer.leaf.ts');
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await writer.sendMail({
    to: [...to],
    bcc: [...bcc],
    subject,
    text,
    ...(calendar && { icalEvent: { ...calendar, filename: 'meeting.ics' } }),
    messageId: `<${id}@mwg>`,
    date: new Date(at),
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('A mail was not written as one piece.');
  return message;
}
