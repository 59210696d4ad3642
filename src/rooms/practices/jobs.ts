/** Mails a sign-in link: `{requestId}`, outside any practice. */
export const mailSignInLink = "mail_sign_in_link";

/** Mails an invitation: `{invitationId}`, in the practice that invites. */
export const mailInvitation = "mail_invitation";
