// Made from openapi.json by src/main/specify.ts.
export interface paths {
    "/api/v1/appointment-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books visits that repeat: all of them or none, or with ?preview=1 says which dates are free. */
        post: operations["post_appointment_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointment-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a series with the state of each of its visits. */
        get: operations["get_appointment_series_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes this visit, this and the following, or all that are still to come. */
        patch: operations["patch_appointment_series_id"];
        trace?: never;
    };
    "/api/v1/appointment-series/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels this visit, this and the following, or all that are still to come, exceptions included. */
        post: operations["post_appointment_series_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists every appointment that touches a range, earliest first, names included. */
        get: operations["get_appointments"];
        put?: never;
        /** Books a visit; service, location and opening hours are never required. */
        post: operations["post_appointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one appointment. */
        get: operations["get_appointments_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Moves, lengthens or hands over an appointment, or changes what is noted about it. */
        patch: operations["patch_appointments_id"];
        trace?: never;
    };
    "/api/v1/appointments/{id}/attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the client came. */
        post: operations["post_appointments_id_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/attendances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists who was expected at a session of a group, and who came. */
        get: operations["get_appointments_id_attendances"];
        /** Notes who came to a session of a group. Who is not named stays as noted; a scheduled session at which someone came is attended. */
        put: operations["put_appointments_id_attendances"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels an appointment and frees its time. */
        post: operations["post_appointments_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the client did not come. */
        post: operations["post_appointments_id_no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a cancelled, attended or missed appointment a scheduled one again; its time is checked anew. */
        post: operations["post_appointments_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says what already stands where a visit is meant to go, buffers and travel counted. */
        get: operations["get_appointments_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of one file, without its content. */
        get: operations["get_attachments_id"];
        put?: never;
        post?: never;
        /** Removes a file and its content. Its author or an owner may. */
        delete: operations["delete_attachments_id"];
        options?: never;
        head?: never;
        /** Renames a file, or ties it to a note of the same client. Its author or an owner may. */
        patch: operations["patch_attachments_id"];
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, or a smaller picture of it without metadata; answers byte ranges. Recordings and films are inline, so that they can be played. */
        get: operations["get_attachments_id_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read or changed what, when and from where, newest first. Owners see the practice's trail, therapists what they did themselves. */
        get: operations["get_audit_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail, or what a filter leaves of it, as a file: CSV that spreadsheets take for text alone, or JSON. */
        get: operations["get_audit_events_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the chain of the practice's trail and names what was changed, removed, inserted, reordered or cut. A long one is read in parts: `next` says where to go on. For owners. */
        get: operations["get_audit_events_verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations to the caller that wait for an answer. */
        get: operations["get_auth_invitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation; the session stands in that practice from then on. */
        post: operations["post_auth_invitations_id_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/magic-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a sign-in link. Answers the same whoever asks, and never tells whether the address is known. */
        post: operations["post_auth_magic_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's passkeys, the oldest first. */
        get: operations["get_auth_passkeys"];
        put?: never;
        /** Adds a passkey. The caller's first second factor comes with backup codes, shown this once. Other sessions of theirs end. */
        post: operations["post_auth_passkeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a passkey of the caller; with the last second factor the backup codes go. Other sessions of theirs end. */
        delete: operations["delete_auth_passkeys_id"];
        options?: never;
        head?: never;
        /** Gives a passkey of the caller another name. */
        patch: operations["patch_auth_passkeys_id"];
        trace?: never;
    };
    "/api/v1/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is to sign to become a passkey of the caller. */
        post: operations["post_auth_passkeys_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session for the passkey that signed. It is both factors: the device, and what opens the device. */
        post: operations["post_auth_passkeys_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is to sign so that its passkey signs in. The same whoever asks; good once, five minutes, in this browser. */
        post: operations["post_auth_passkeys_sign_in_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches the session to another practice of the caller. */
        post: operations["post_auth_practice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which second factors the caller holds: what can be given now. A backup code does for any of them. */
        get: operations["get_auth_second_factor"];
        put?: never;
        /** Gives the second factor of a session that waits for it: six digits, or a backup code, which is used up. The fifth wrong code ends the session. */
        post: operations["post_auth_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves again, with a code, that it is the caller who sits here: asked before a passkey is added or removed, fifteen minutes after the sign-in. */
        post: operations["post_auth_second_factor_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the second factor with a passkey: completes a session that waits for it, or proves again who sits at one that is complete. */
        post: operations["post_auth_second_factor_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey of the caller is to sign as their second factor. */
        post: operations["post_auth_second_factor_passkey_options"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers in which the caller is signed in, the latest seen first. */
        get: operations["get_auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs the caller out of one browser. */
        delete: operations["delete_auth_sessions_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this session. */
        post: operations["post_auth_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the caller, this one included. */
        post: operations["post_auth_sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the caller but this one. */
        post: operations["post_auth_sign_out_others"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts to enrol an authenticator. Nothing is demanded until it is confirmed; starting again replaces what was started. */
        post: operations["post_auth_totp"];
        /** Removes the second factor and its backup codes, with a code of it. */
        delete: operations["delete_auth_totp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the authenticator with its first code. The backup codes are shown this once. */
        post: operations["post_auth_totp_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uses up a sign-in link and opens a session; its cookies come with the answer. */
        post: operations["post_auth_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/availability/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the stretches in which therapists can be booked, whatever stands in them, earliest first. */
        get: operations["get_availability_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/availability/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the times at which a service can be booked, earliest first. */
        get: operations["get_availability_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a body chart of a client: alone, or as the one chart of a draft of the caller's own. */
        post: operations["post_body_charts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-charts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One body chart. */
        get: operations["get_body_charts_id"];
        put?: never;
        post?: never;
        /** Takes a chart away. Only its author may, and of a note's chart until the note is signed. */
        delete: operations["delete_body_charts_id"];
        options?: never;
        head?: never;
        /** Replaces the marks of a chart. Only its author may, and of a note's chart until the note is signed. */
        patch: operations["patch_body_charts_id"];
        trace?: never;
    };
    "/api/v1/busy-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What calendars kept elsewhere hold of the members' time, earliest first. What it is, only its member sees. */
        get: operations["get_busy_times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own feeds, the newest first, without their addresses. */
        get: operations["get_calendar_feeds"];
        put?: never;
        /** Makes a feed of the caller's appointments and answers its secret address, this once. */
        post: operations["post_calendar_feeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a feed of the caller's away; its address opens nothing from now on. */
        delete: operations["delete_calendar_feeds_id"];
        options?: never;
        head?: never;
        /** Renames a feed of the caller's, or shows clients in it otherwise; its address stays. */
        patch: operations["patch_calendar_feeds_id"];
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a feed of the caller's another address; the old one opens nothing from now on. */
        post: operations["post_calendar_feeds_id_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's imported calendars, the newest first. */
        get: operations["get_calendar_imports"];
        put?: never;
        /** Takes a calendar file (iCalendar, at most 2 MB, one part named `file`) as the caller's busy time: from 31 days back to two years ahead, at most 5000 stretches. Events that came before, in this file or another, are replaced. What cannot be read is refused as `calendar_unreadable`, `calendar_too_large` or `calendar_too_complex`, and nothing is written. */
        post: operations["post_calendar_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an imported calendar of the caller's away, with the busy time that came from it. */
        delete: operations["delete_calendar_imports_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's own fields in its order, archived ones last. An assistant is shown those that are not clinical. */
        get: operations["get_client_fields"];
        put?: never;
        /** Adds a field at the end. Its kind, and whether it is clinical, stay as they are said here. */
        post: operations["post_client_fields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Calls a field, or its choices, otherwise. A choice that is left out is offered no more, and stays where it was said. */
        patch: operations["patch_client_fields_id"];
        trace?: never;
    };
    "/api/v1/client-fields/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a field no more. What was said in it stays. Does nothing when done already. */
        post: operations["post_client_fields_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-fields/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an archived field again. Does nothing when done already. */
        post: operations["post_client_fields_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-fields/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the fields into this order; those that are not named follow as they stood. */
        post: operations["post_client_fields_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's imports of clients, the newest first, the last fifty. */
        get: operations["get_client_imports"];
        put?: never;
        /** Reads a file of clients (CSV in any usual encoding, or XLSX; one part named `file`, at most 15 MB, 20000 lines, 200 columns) and guesses what its columns are. No client is written yet. What the caller had waiting before is discarded; what nobody starts is discarded after a day. A file that cannot be read is refused with 422 or 413 and one of `table_unreadable`, `table_empty`, `too_many_columns`, `too_many_lines`, `old_workbook`, `data_not_table`, `own_export`, `table_too_complex`, `table_too_large`. */
        post: operations["post_client_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how its columns are taken, or how far it is. */
        get: operations["get_client_imports_id"];
        put?: never;
        post?: never;
        /** Discards a waiting import and its file. */
        delete: operations["delete_client_imports_id"];
        options?: never;
        head?: never;
        /** Says how a waiting import is read: what is named changes. Another encoding or line of headings guesses the columns anew, unless they are named too. */
        patch: operations["patch_client_imports_id"];
        trace?: never;
    };
    "/api/v1/client-imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each line, in their order. */
        get: operations["get_client_imports_id_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings the clients in, in the background; read the import to watch it. Does nothing when begun already. */
        post: operations["post_client_imports_id_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads every line as the import would, and writes nothing: what would become of each. */
        post: operations["post_client_imports_id_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back, in the background, the clients of an import that nobody has touched since; its lines say who stays and why. */
        post: operations["post_client_imports_id_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags that were given a colour, by name. What is not named has none. */
        get: operations["get_client_tags"];
        /** Gives a tag a colour, or with null none; case, accents and niqqud make no other tag. */
        put: operations["put_client_tags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own views of the list of clients, by name. */
        get: operations["get_client_views"];
        put?: never;
        /** Keeps a view of the list of clients for the caller. */
        post: operations["post_client_views"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a view of the caller's. */
        delete: operations["delete_client_views_id"];
        options?: never;
        head?: never;
        /** Changes what is named of a view of the caller's. */
        patch: operations["patch_client_views_id"];
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clients by last name, or, when something is looked for, those it fits best first. */
        get: operations["get_clients"];
        put?: never;
        /** Adds a client. Whoever already has the same mail address or phone is named, and hinders nothing. */
        post: operations["post_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client. */
        get: operations["get_clients_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is named; null empties, and what is not named stays. */
        patch: operations["patch_clients_id"];
        trace?: never;
    };
    "/api/v1/clients/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a client away: everything stays, nothing can be booked. Does nothing when done already. */
        post: operations["post_clients_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a client, or of one of the client's notes, newest first. */
        get: operations["get_clients_id_attachments"];
        put?: never;
        /** Adds a file of at most 100 MB to a client's record: one part named `file`, before it optionally a field `noteId`. What cannot be taken is refused as `upload_refused` (409, 413, 422 or 503) with a `reason`. Over a line that breaks, use `POST /clients/{id}/uploads`. */
        post: operations["post_clients_id_attachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/attachments/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ZIP of a client's files as they came: those named in `ids` (joined by commas, at most 100), or those of a note, or all (at most 1,000). */
        get: operations["get_clients_id_attachments_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/audit-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened or changed a client's record, by day and person, newest first. For owners, and for therapists who treat the client. */
        get: operations["get_clients_id_audit_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/audit-days/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a PDF for the client, on the practice's paper: the newest two hundred days, without addresses or devices. */
        get: operations["get_clients_id_audit_days_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/body-charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The body charts of a client that the caller may see, newest first; or that of one note. */
        get: operations["get_clients_id_body_charts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consent-texts/{textId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A text as this client is shown it to sign: in their language, or the one asked for when it is there. */
        get: operations["get_clients_id_consent_texts_textId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a client is asked to agree to and how it stands, what they gave and took back, and which channels are open. */
        get: operations["get_clients_id_consents"];
        put?: never;
        /** Notes that a client agreed: signed on screen (`drawn` with its strokes, or `typed`), or `said` aloud. A scan is sent to `/clients/{id}/consents/scan`. */
        post: operations["post_clients_id_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All consents of a client as one PDF, oldest first: those that the caller may read. */
        get: operations["get_clients_id_consents_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/consents/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes a consent that was signed on paper: a field `consent` with `{textId, wordingVersion, language, signer, by, note, givenOn}` as JSON, then the scan as a part named `file` (PDF or picture, at most 20 MB). */
        post: operations["post_clients_id_consents_scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases a client for good: the key, every row, every file. What remains is that somebody was erased, when and why. For owners who proved who they are in the last fifteen minutes. */
        post: operations["post_clients_id_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/erasure-outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What erasing this client would remove, until when they must be kept, and which reasons may be given today. */
        get: operations["get_clients_id_erasure_outlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole record of a client, as far as the caller may read it: a ZIP with a readable PDF, JSON, FHIR and the files; a FHIR R4 Bundle; or the PDF alone. Psychotherapy notes are in none of them. */
        get: operations["get_clients_id_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Medical, psychological and spiritual history of a client, and the practice's own clinical fields. */
        get: operations["get_clients_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is named; null or nothing empties, and what is not named stays. */
        patch: operations["patch_clients_id_history"];
        trace?: never;
    };
    "/api/v1/clients/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two clients side by side, before they are merged: what each says and keeps, and which choice would lose least. For owners. */
        get: operations["get_clients_id_merge"];
        put?: never;
        /** Merges a client into another, who stays: visits, notes, files, consents, places in groups and people go over, whoever wrote them. Can be taken apart for thirty days. For owners. */
        post: operations["post_clients_id_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was merged into this client, the latest first. */
        get: operations["get_clients_id_merges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client's last note before a time that is signed or the caller's own, to be read beside the one being written. */
        get: operations["get_clients_id_notes_previous"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/notes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client's notes that hold every word, newest first, with the places where they stand. Changes nothing. */
        post: operations["post_clients_id_notes_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of a client as image/webp; the ETag is its `photoId`, and If-None-Match is answered with 304. 404 when there is none. */
        get: operations["get_clients_id_photo"];
        /** Gives a client a picture, or another one: the bytes of a JPEG, PNG, WebP, GIF or HEIC as application/octet-stream, at most 20 MB and 60 megapixels. A square of it of at most 256 pixels is kept as WebP, upright and without metadata, and nothing else. */
        put: operations["put_clients_id_photo"];
        post?: never;
        /** Takes a client's picture away. Does nothing when there is none. */
        delete: operations["delete_clients_id_photo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/record/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's notes as one PDF, oldest first: all that the caller may see, or those of a span of days. Psychotherapy notes are never in it. */
        get: operations["get_clients_id_record_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/related-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs to a client, and to whom they belong themselves. */
        get: operations["get_clients_id_related_people"];
        put?: never;
        /** Adds somebody who belongs to a client: by name, or by the client they are. */
        post: operations["post_clients_id_related_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/related-people/{relatedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody out from among those who belong to a client; a client they are themselves stays. */
        delete: operations["delete_clients_id_related_people_relatedId"];
        options?: never;
        head?: never;
        /** Changes what is named of somebody who belongs to a client. */
        patch: operations["patch_clients_id_related_people_relatedId"];
        trace?: never;
    };
    "/api/v1/clients/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an archived client back. Does nothing when done already. */
        post: operations["post_clients_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Until when everything about this client must be kept. */
        get: operations["get_clients_id_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened with a client and what is to come, newest first; as much of it as the caller's role may see. */
        get: operations["get_clients_id_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge apart, by the id of who was merged: each is again what they were. What was changed since stays changed, what was added since stays with who stayed, but for what hangs on something that goes back. For owners. */
        post: operations["post_clients_id_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a file that comes in chunks and may be taken up again after a break, by its author, on any device, for three days. */
        post: operations["post_clients_id_uploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All clients, archived ones too, with what finds and names them. Keep it in memory only. */
        get: operations["get_clients_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of clients who may be one person, those who most likely are first; without pairs that were said to be two. */
        get: operations["get_clients_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/duplicates/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that two clients are two people, or takes that back; doing it twice changes nothing. */
        post: operations["post_clients_duplicates_apart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/duplicates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who is known already that somebody may be, before they are added; by the rule of the list of duplicates. */
        post: operations["post_clients_duplicates_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records of several clients as one ZIP, each as its own export holds it. */
        get: operations["get_clients_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clients to whom all of this applies, in the order asked for; with a query and no order those it fits best first. */
        post: operations["post_clients_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/several": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archives or restores several clients, gives them a tag or takes one away: all of them or none. */
        post: operations["post_clients_several"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the practice asks clients to agree to, in its order; retired texts last. */
        get: operations["get_consent_texts"];
        put?: never;
        /** Adds a text. Of each channel there is one: from then on only clients who agreed are reached that way. */
        post: operations["post_consent_texts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what is named. New words are a new version, which replaces all languages; what was signed keeps the words it was signed in. */
        patch: operations["patch_consent_texts_id"];
        trace?: never;
    };
    "/api/v1/consent-texts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a retired text again. Does nothing when done already. */
        post: operations["post_consent_texts_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a text no more. What was given stays given. Does nothing when done already. */
        post: operations["post_consent_texts_id_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the texts into this order; those that are not named follow as they stood. */
        post: operations["post_consent_texts_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consent with the words it was given to and the signature. */
        get: operations["get_consents_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scan of a consent that was signed on paper. */
        get: operations["get_consents_id_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A consent as a PDF: the words as they stood, who gave it when and how, the signature, and its withdrawal. */
        get: operations["get_consents_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a client took a consent back, with every earlier one to the same text. It stays on record. Does nothing when done already. */
        post: operations["post_consents_id_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draft-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The key under which this member's drafts are sealed on this device: 32 bytes, the same each time until the device is signed out. The page imports them and stores them nowhere. */
        post: operations["post_draft_keys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/draft-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Destroys the server's half of the key of one device of the caller: what was sealed there is not opened again. */
        delete: operations["delete_draft_keys_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the practice has erased, newest first: ids, times and reasons. For owners. */
        get: operations["get_erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One erasure, and whether its files are gone. */
        get: operations["get_erasures_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed certificate of an erasure as a PDF. It names nobody: the practice writes by hand for whom it is. */
        get: operations["get_erasures_id_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the groups, newest first; who is in them is read group by group. */
        get: operations["get_groups"];
        put?: never;
        /** Opens a group with its first sessions; each is checked and booked like any appointment. */
        post: operations["post_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one group: its sessions, who has a place, and who waits, in order. */
        get: operations["get_groups_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a group's name, places or note; a place that becomes free is offered to who waits. */
        patch: operations["patch_groups_id"];
        trace?: never;
    };
    "/api/v1/groups/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a group with every session that is to come; places and waiting list stay as they were. */
        post: operations["post_groups_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a client a place in the group or, where it is full and that is wanted, one on its waiting list. */
        post: operations["post_groups_id_places"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/places/{placeId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the place that is offered. */
        post: operations["post_groups_id_places_placeId_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/places/{placeId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says no to the place that is offered; it goes to who waits next. */
        post: operations["post_groups_id_places_placeId_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/places/{placeId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a place, a waiting or an offer; a place that becomes free is offered to who waits first. */
        post: operations["post_groups_id_places_placeId_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/places/{placeId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a leaving back, within 10 minutes; an offer made because of it waits again. */
        post: operations["post_groups_id_places_placeId_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a cancelling back: the sessions that were cancelled with the group, and are still to come, stand again. */
        post: operations["post_groups_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds dates to a group. */
        post: operations["post_groups_id_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public holidays of the practice's country and region; none where no country is chosen. */
        get: operations["get_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holidays/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parts of a country that have holidays of their own, by name. */
        get: operations["get_holidays_regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: what changes in the practice, as it happens. A message says `{kind, subjectId, at, memberId}` and its id is a place to go on from, named in `Last-Event-ID` or `after`; `reset` says that too much was missed and everything is to be read anew. */
        get: operations["get_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the practice's locations, archived ones included, by name. */
        get: operations["get_locations"];
        put?: never;
        /** Adds a location. */
        post: operations["post_locations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one location. */
        get: operations["get_locations_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a location; visits already booked keep the time they hold. */
        patch: operations["patch_locations_id"];
        trace?: never;
    };
    "/api/v1/locations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a location off the list of where visits can be booked. */
        post: operations["post_locations_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an archived location back on the list. */
        post: operations["post_locations_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller, the practice this session stands in, and the practices to choose from. */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the caller's name or language. The name changes in every practice of theirs. */
        patch: operations["patch_me"];
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in the practice, by name. */
        get: operations["get_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a member out of the practice; what they wrote stays. For owners. */
        delete: operations["delete_members_id"];
        options?: never;
        head?: never;
        /** Gives a member another role. For owners. */
        patch: operations["patch_members_id"];
        trace?: never;
    };
    "/api/v1/members/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations of the practice that wait for an answer, the latest first. For owners. */
        get: operations["get_members_invitations"];
        put?: never;
        /** Invites someone by mail, for 14 days. For owners. */
        post: operations["post_members_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back. For owners. */
        delete: operations["delete_members_invitations_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every opening of a private note, when and why, newest first: for owners those of the practice, for therapists those of their own notes. */
        get: operations["get_note_openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's own note templates by name, archived ones last. */
        get: operations["get_note_templates"];
        put?: never;
        /** Makes a template of the practice's own. */
        post: operations["post_note_templates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the practice's own note templates. */
        get: operations["get_note_templates_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a template or replaces its sections. Notes that were begun with it stay as they are. */
        patch: operations["patch_note_templates_id"];
        trace?: never;
    };
    "/api/v1/note-templates/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A template is not offered any more, nor the practice's default. */
        post: operations["post_note_templates_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers an archived template again. */
        post: operations["post_note_templates_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own notes across clients (`status=draft`: those to finish), or all of a client's that the caller may see. Newest first. */
        get: operations["get_notes"];
        put?: never;
        /** Starts a note of a client, as a draft of the caller. Everything but the client may be left out. */
        post: operations["post_notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One note with the text that counts now. */
        get: operations["get_notes_id"];
        put?: never;
        post?: never;
        /** Takes back a draft in which nothing was ever written. Only its author may. */
        delete: operations["delete_notes_id"];
        options?: never;
        head?: never;
        /** Writes in a draft; a section that is not named stays as it is. Only its author may. */
        patch: operations["patch_notes_id"];
        trace?: never;
    };
    "/api/v1/notes/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a new text beside the signed one, with the reason; a section that is not named stays. Its author or an owner may. */
        post: operations["post_notes_id_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a note into the bin, with a reason: a draft by its author, a signed one by its author or an owner. What was signed stays as it is. */
        post: operations["post_notes_id_bin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an owner knows of a private note before opening it: whose it is and of when. */
        get: operations["get_notes_id_closed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a note beside its author: the text that stands in the version named. Only who was asked may. */
        post: operations["post_notes_id_countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a colleague to sign a signed note, too. Only its author may; a private note is then read by the one asked. */
        post: operations["post_notes_id_countersignature"];
        /** Takes the question back as long as it is not answered. Only who asked may. */
        delete: operations["delete_notes_id_countersignature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a colleague's private note for an hour, with a reason, where the practice keeps them closed even to owners. Its author is told. */
        post: operations["post_notes_id_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who opened a private note, when and why, newest first. */
        get: operations["get_notes_id_openings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A note as a PDF to print, on the practice's paper; a draft is marked as one. */
        get: operations["get_notes_id_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a note out of the bin, as it was. Who may put it there, may. */
        post: operations["post_notes_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a note back unsigned, with what should be amended. Only who was asked may. */
        post: operations["post_notes_id_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a draft: from now on its text never changes. Only its author may. */
        post: operations["post_notes_id_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All texts that were ever signed in a note, newest first. A draft has none. */
        get: operations["get_notes_id_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in the bin and the caller may take out: their own notes, and for owners signed ones. Newest first. */
        get: operations["get_notes_bin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of the practice. */
        get: operations["get_practice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the settings of the practice; what is not named stays. For its owners. */
        patch: operations["patch_practice"];
        trace?: never;
    };
    "/api/v1/practice/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the practice keeps, as one ZIP that `import` reads back or one FHIR R4 Bundle, streamed. For owners who proved who they are in the last fifteen minutes. */
        get: operations["get_practice_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which networks the practice may be entered. For its owners. */
        get: operations["get_practice_networks"];
        /** Lets the practice be entered from these networks only, or with none from anywhere. For its owners. */
        put: operations["put_practice_networks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a practice whose owner the caller becomes; the session stands in it from then on. */
        post: operations["post_practices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processing-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of processing activities that the GDPR asks for (art. 30), worked out from what is switched on here, as a PDF or as text. */
        get: operations["get_processing_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/record-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the practice keeps its notes. */
        get: operations["get_record_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how the practice keeps its notes; what is not named stays. Who reads private notes and how long signed ones are kept, owners say. */
        patch: operations["patch_record_settings"];
        trace?: never;
    };
    "/api/v1/retention-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the practice keeps what it knows of a client; by default what the law of its country asks. */
        get: operations["get_retention_rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how long is kept. Another jurisdiction brings its years, unless they are named beside it. For owners. */
        patch: operations["patch_retention_rule"];
        trace?: never;
    };
    "/api/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the schedules of therapists, archived ones included, by name. */
        get: operations["get_schedules"];
        put?: never;
        /** Adds a schedule; the therapist's hours are those of all of them together. */
        post: operations["post_schedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one schedule. */
        get: operations["get_schedules_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a schedule; a list that is named is replaced whole. Visits already booked stay where they are. */
        patch: operations["patch_schedules_id"];
        trace?: never;
    };
    "/api/v1/schedules/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a schedule out of use; its hours are open no more. */
        post: operations["post_schedules_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/schedules/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an archived schedule back in use. */
        post: operations["post_schedules_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what the practice offers, archived services included, by name. */
        get: operations["get_services"];
        put?: never;
        /** Adds a service. */
        post: operations["post_services"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one service. */
        get: operations["get_services_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a service; visits already booked keep the time they hold. */
        patch: operations["patch_services_id"];
        trace?: never;
    };
    "/api/v1/services/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a service off the list of what can be booked. */
        post: operations["post_services_id_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an archived service back on the list. */
        post: operations["post_services_id_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own snippets and those that colleagues share, by name. */
        get: operations["get_snippets"];
        put?: never;
        /** Keeps words to be put into notes by name or abbreviation. */
        post: operations["post_snippets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snippets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a snippet away. What was written with it stays. Who made it may, and of a shared one an owner. */
        delete: operations["delete_snippets_id"];
        options?: never;
        head?: never;
        /** Changes a snippet. Who made it may, and of a shared one an owner. */
        patch: operations["patch_snippets_id"];
        trace?: never;
    };
    "/api/v1/times-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists when therapists are away, earliest first. */
        get: operations["get_times_off"];
        put?: never;
        /** Notes that a therapist is away; visits already booked stay, and are for a human to move. */
        post: operations["post_times_off"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/times-off/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads one time off. */
        get: operations["get_times_off_id"];
        put?: never;
        post?: never;
        /** Forgets a time off: its days are open again. */
        delete: operations["delete_times_off_id"];
        options?: never;
        head?: never;
        /** Changes the days of a time off, or why. */
        patch: operations["patch_times_off_id"];
        trace?: never;
    };
    "/api/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of a file has come. */
        get: operations["get_uploads_id"];
        put?: never;
        post?: never;
        /** Gives up a file that is not finished, and removes what came of it. */
        delete: operations["delete_uploads_id"];
        options?: never;
        head?: never;
        /** The next bytes of a file, as application/octet-stream. What came of a chunk that breaks off is kept; `offset` then says how much. */
        patch: operations["patch_uploads_id"];
        trace?: never;
    };
    "/api/v1/uploads/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks at the whole file and adds it to the record. Asked again, it answers the same file. A file that cannot be taken is removed; while the virus scanner is away (503) it is kept, to be finished later. */
        post: operations["post_uploads_id_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Appointment: {
            badges: {
                /**
                 * @description the client's first visit that stands
                 * @constant
                 */
                first?: true;
                /** @enum {string} */
                note?: "draft" | "signed";
            };
            bookedBy: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            } | null;
            /** @description null for a session of a group */
            clientId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            endsAt: string;
            /** @description null for a visit of one client */
            group: components["schemas"]["SessionGroup"] | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description administrative: seen by assistants too */
            notes: string | null;
            /** @description it stands, for a reason given, over another visit that is still there */
            overridden: boolean;
            overrideReason: string | null;
            place: {
                /** @description of a home visit, the client's */
                address: string | null;
                /** @description how to get in */
                details: string | null;
                /** @enum {string} */
                kind: "clinic" | "home" | "online";
                /** @description where an online visit meets */
                link: string | null;
                name: string;
            } | null;
            series: {
                /** @description it was changed by itself: changes of the series leave it as it is */
                detached: boolean;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description the wall-clock date and time of the rule it was made for; stays when the visit moves */
                slot: string;
            } | null;
            serviceId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            startsAt: string;
            /** @enum {string} */
            status: "scheduled" | "attended" | "cancelled" | "no_show";
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /**
             * Format: date-time
             * @description when it was last booked, moved or restored
             */
            timeSetAt: string;
            version: number;
        };
        AppointmentInput: {
            badges: {
                /**
                 * @description the client's first visit that stands
                 * @constant
                 */
                first?: true;
                /** @enum {string} */
                note?: "draft" | "signed";
            };
            bookedBy: string | null;
            cancelledAt: string | null;
            cancelReason: string | null;
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            } | null;
            /** @description null for a session of a group */
            clientId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            endsAt: string;
            /** @description null for a visit of one client */
            group: components["schemas"]["SessionGroupInput"] | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description administrative: seen by assistants too */
            notes: string | null;
            /** @description it stands, for a reason given, over another visit that is still there */
            overridden: boolean;
            overrideReason: string | null;
            place: {
                /** @description of a home visit, the client's */
                address: string | null;
                /** @description how to get in */
                details: string | null;
                /** @enum {string} */
                kind: "clinic" | "home" | "online";
                /** @description where an online visit meets */
                link: string | null;
                name: string;
            } | null;
            series: {
                /** @description it was changed by itself: changes of the series leave it as it is */
                detached: boolean;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description the wall-clock date and time of the rule it was made for; stays when the visit moves */
                slot: string;
            } | null;
            serviceId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            startsAt: string;
            /** @enum {string} */
            status: "scheduled" | "attended" | "cancelled" | "no_show";
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /**
             * Format: date-time
             * @description when it was last booked, moved or restored
             */
            timeSetAt: string;
            version: number;
        };
        AppointmentLine: {
            badges: {
                /**
                 * @description the client's first visit that stands
                 * @constant
                 */
                first?: true;
                /** @enum {string} */
                note?: "draft" | "signed";
            };
            bookedBy: string | null;
            cancelledAt: string | null;
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            } | null;
            /** @description null for a session of a group */
            clientId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            endsAt: string;
            /** @description null for a visit of one client */
            group: components["schemas"]["SessionGroup"] | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description administrative: seen by assistants too */
            notes: string | null;
            /** @description it stands, for a reason given, over another visit that is still there */
            overridden: boolean;
            series: {
                /** @description it was changed by itself: changes of the series leave it as it is */
                detached: boolean;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description the wall-clock date and time of the rule it was made for; stays when the visit moves */
                slot: string;
            } | null;
            serviceId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            startsAt: string;
            /** @enum {string} */
            status: "scheduled" | "attended" | "cancelled" | "no_show";
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /**
             * Format: date-time
             * @description when it was last booked, moved or restored
             */
            timeSetAt: string;
            version: number;
        };
        AppointmentLineInput: {
            badges: {
                /**
                 * @description the client's first visit that stands
                 * @constant
                 */
                first?: true;
                /** @enum {string} */
                note?: "draft" | "signed";
            };
            bookedBy: string | null;
            cancelledAt: string | null;
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            } | null;
            /** @description null for a session of a group */
            clientId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            endsAt: string;
            /** @description null for a visit of one client */
            group: components["schemas"]["SessionGroupInput"] | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description administrative: seen by assistants too */
            notes: string | null;
            /** @description it stands, for a reason given, over another visit that is still there */
            overridden: boolean;
            series: {
                /** @description it was changed by itself: changes of the series leave it as it is */
                detached: boolean;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description the wall-clock date and time of the rule it was made for; stays when the visit moves */
                slot: string;
            } | null;
            serviceId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            startsAt: string;
            /** @enum {string} */
            status: "scheduled" | "attended" | "cancelled" | "no_show";
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /**
             * Format: date-time
             * @description when it was last booked, moved or restored
             */
            timeSetAt: string;
            version: number;
        };
        AppointmentSeries: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            counts: {
                attended: number;
                cancelled: number;
                detached: number;
                no_show: number;
                scheduled: number;
            };
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            durationMinutes: number;
            /** @description since when none of its dates hold any more */
            endedAt: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description in the order of their slots */
            occurrences: {
                /** @description changed by itself: an exception */
                detached: boolean;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
                slot: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
                /** @enum {string} */
                status: "scheduled" | "attended" | "cancelled" | "no_show";
                /** @description of the visit: what the next change of it says by If-Match */
                version: number;
            }[];
            /** @description RFC 5545 RRULE in wall-clock time, bounded by COUNT or UNTIL: at most 200 dates within ten years */
            rule: string;
            serviceId: string | null;
            /** @description the series whose later dates these were */
            splitFrom: string | null;
            /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
            startsLocal: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            therapistId: string;
            timeZone: string;
            version: number;
        };
        AppointmentSeriesInput: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            counts: {
                attended: number;
                cancelled: number;
                detached: number;
                no_show: number;
                scheduled: number;
            };
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            durationMinutes: number;
            /** @description since when none of its dates hold any more */
            endedAt: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            locationId: string | null;
            /** @description in the order of their slots */
            occurrences: {
                /** @description changed by itself: an exception */
                detached: boolean;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
                slot: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
                /** @enum {string} */
                status: "scheduled" | "attended" | "cancelled" | "no_show";
                /** @description of the visit: what the next change of it says by If-Match */
                version: number;
            }[];
            /** @description RFC 5545 RRULE in wall-clock time, bounded by COUNT or UNTIL: at most 200 dates within ten years */
            rule: string;
            serviceId: string | null;
            /** @description the series whose later dates these were */
            splitFrom: string | null;
            /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
            startsLocal: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            therapistId: string;
            timeZone: string;
            version: number;
        };
        Attachment: {
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /** @description of the original */
            bytes: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description whether sizes preview and thumbnail can be asked for */
            hasPreview: boolean;
            height: number | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "image" | "pdf" | "audio" | "video" | "document";
            mediaType: string;
            name: string;
            noteId: string | null;
            version: number;
            /** @description in pixels, as seen upright; null for what has no preview */
            width: number | null;
        };
        AttachmentInput: {
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /** @description of the original */
            bytes: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description whether sizes preview and thumbnail can be asked for */
            hasPreview: boolean;
            height: number | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "image" | "pdf" | "audio" | "video" | "document";
            mediaType: string;
            name: string;
            noteId: string | null;
            version: number;
            /** @description in pixels, as seen upright; null for what has no preview */
            width: number | null;
        };
        Attendance: {
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description whether the client had a place at that time; others joined the group later */
            expected: boolean;
            notedAt: string | null;
            notedBy: string | null;
            /** @description null while nothing is noted */
            state: ("attended" | "no_show" | "excused") | null;
        };
        AttendanceInput: {
            client: {
                firstName: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                lastName: string;
                pronouns: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description whether the client had a place at that time; others joined the group later */
            expected: boolean;
            notedAt: string | null;
            notedBy: string | null;
            /** @description null while nothing is noted */
            state: ("attended" | "no_show" | "excused") | null;
        };
        BodyChart: {
            /**
             * Format: date-time
             * @description when it was drawn; of a note's chart, when the session was
             */
            at: string;
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description whether its note is signed: then it never changes */
            fixed: boolean;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            marks: {
                /**
                 * Format: uuid
                 * @description made by whoever draws; unique within the chart
                 */
                id: string;
                /** @description null where it says nothing, as of a scar */
                intensity: number | null;
                /** @enum {string} */
                kind: "pain" | "tension" | "numbness" | "tingling" | "scar" | "other";
                note: string;
                /** @enum {string} */
                region: "head" | "face" | "jaw" | "neck" | "shoulder" | "chest" | "breastbone" | "shoulderBlade" | "upperBack" | "midBack" | "lowerBack" | "flank" | "upperAbdomen" | "lowerAbdomen" | "hip" | "groin" | "sacrum" | "buttock" | "upperArm" | "elbow" | "forearm" | "wrist" | "hand" | "thigh" | "knee" | "shin" | "calf" | "ankle" | "foot" | "heel";
                /** @description of the body; null for what there is one of */
                side: ("left" | "right") | null;
                /** @enum {string} */
                view: "front" | "back";
                /** @description in the drawing, which is 240 wide */
                x: number;
                /** @description from its top; it is 532 high */
                y: number;
            }[];
            /** @description the note it belongs to; it is fixed with that note's signature */
            noteId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
        };
        BodyChartInput: {
            /**
             * Format: date-time
             * @description when it was drawn; of a note's chart, when the session was
             */
            at: string;
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description whether its note is signed: then it never changes */
            fixed: boolean;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            marks: {
                /**
                 * Format: uuid
                 * @description made by whoever draws; unique within the chart
                 */
                id: string;
                /** @description null where it says nothing, as of a scar */
                intensity: number | null;
                /** @enum {string} */
                kind: "pain" | "tension" | "numbness" | "tingling" | "scar" | "other";
                note: string;
                /** @enum {string} */
                region: "head" | "face" | "jaw" | "neck" | "shoulder" | "chest" | "breastbone" | "shoulderBlade" | "upperBack" | "midBack" | "lowerBack" | "flank" | "upperAbdomen" | "lowerAbdomen" | "hip" | "groin" | "sacrum" | "buttock" | "upperArm" | "elbow" | "forearm" | "wrist" | "hand" | "thigh" | "knee" | "shin" | "calf" | "ankle" | "foot" | "heel";
                /** @description of the body; null for what there is one of */
                side: ("left" | "right") | null;
                /** @enum {string} */
                view: "front" | "back";
                /** @description in the drawing, which is 240 wide */
                x: number;
                /** @description from its top; it is 532 high */
                y: number;
            }[];
            /** @description the note it belongs to; it is fixed with that note's signature */
            noteId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
        };
        CalendarFeed: {
            /**
             * @description how clients appear in it
             * @enum {string}
             */
            clients: "id" | "initials" | "first_name" | "full_name";
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description when a program last asked for it, to the hour */
            readAt: string | null;
            /** @description when it last got another address */
            renewedAt: string | null;
        };
        CalendarFeedInput: {
            /**
             * @description how clients appear in it
             * @enum {string}
             */
            clients: "id" | "initials" | "first_name" | "full_name";
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description when a program last asked for it, to the hour */
            readAt: string | null;
            /** @description when it last got another address */
            renewedAt: string | null;
        };
        CalendarImport: {
            /** @description in the file */
            events: number;
            /** @description where the first stretch begins */
            from: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description stretches of busy time; an event that repeats makes one each time */
            imported: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            importedAt: string;
            /** @description of the file */
            name: string;
            /** @description events that hold no time, by reason */
            skipped: {
                /** @enum {string} */
                code: "free" | "cancelled" | "declined" | "outside" | "no_start" | "no_length" | "unknown_zone" | "too_often" | "too_many";
                count: number;
                /** @description the places of the first of them in the file, from 1 */
                events: number[];
            }[];
            /** @description where the last one ends */
            until: string | null;
        };
        CalendarImportInput: {
            /** @description in the file */
            events: number;
            /** @description where the first stretch begins */
            from: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description stretches of busy time; an event that repeats makes one each time */
            imported: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            importedAt: string;
            /** @description of the file */
            name: string;
            /** @description events that hold no time, by reason */
            skipped: {
                /** @enum {string} */
                code: "free" | "cancelled" | "declined" | "outside" | "no_start" | "no_length" | "unknown_zone" | "too_often" | "too_many";
                count: number;
                /** @description the places of the first of them in the file, from 1 */
                events: number[];
            }[];
            /** @description where the last one ends */
            until: string | null;
        };
        Client: {
            /** @description as on an envelope, several lines */
            address: string | null;
            archivedAt: string | null;
            /** @description in the past, from 1900 on */
            birthDate: string | null;
            birthPlace: string | null;
            /** @description HH:MM by the clock of the place of birth */
            birthTime: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
            custom: {
                [key: string]: (boolean | number | string) | null;
            };
            email: string | null;
            /** @description whom to call; replaced as a whole */
            emergencyContact: {
                name: string;
                phone: string | null;
            } | null;
            /** @description given name, or the only one a person has */
            firstName: string;
            /** @description in the client's own words */
            gender: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description in which letters are written; by default the practice's
             * @enum {string}
             */
            language: "en" | "es" | "ca" | "it" | "he";
            /** @description may be empty: some people have one name */
            lastName: string;
            /** @description administrative, seen by every member: nothing clinical */
            note: string | null;
            occupation: string | null;
            phone: string | null;
            /** @description which picture GET /clients/{id}/photo answers; null when there is none */
            photoId: string | null;
            pronouns: string | null;
            /** @description how they came to the practice */
            referralSource: string | null;
            /** @description whether reminders of visits may be mailed */
            remindByMail: boolean;
            /** @enum {string} */
            status: "active" | "archived";
            /** @description administrative labels, each once whatever its capitals; never anything clinical */
            tags: string[];
            /** @description where the client is, for visits online; null means the practice's */
            timeZone: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
            visits: {
                lastAt: string | null;
                nextAt: string | null;
            };
        };
        ClientField: {
            /** @description since when it is asked no more; what was said stays */
            archivedAt: string | null;
            choices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @description false for one that was left out since: it may still be said */
                offered: boolean;
            }[];
            /** @description seen by those who treat only, its name included; never changes */
            clinical: boolean;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "choice" | "yes_no";
            name: string;
            /** @description the ETag */
            version: number;
        };
        ClientFieldInput: {
            /** @description since when it is asked no more; what was said stays */
            archivedAt: string | null;
            choices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @description false for one that was left out since: it may still be said */
                offered: boolean;
            }[];
            /** @description seen by those who treat only, its name included; never changes */
            clinical: boolean;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "choice" | "yes_no";
            name: string;
            /** @description the ETag */
            version: number;
        };
        ClientHistory: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description by the id of a clinical field of GET /client-fields; null empties, and what is not named stays */
            custom: {
                [key: string]: (boolean | number | string) | null;
            };
            /** @description illnesses, medication, operations; Markdown */
            medical: string | null;
            /** @description earlier treatment, crises, what helped; Markdown */
            psychological: string | null;
            /** @description what gives meaning, practice, community; Markdown */
            spiritual: string | null;
            updatedAt: string | null;
            /** @description the member who wrote last */
            updatedBy: string | null;
            /** @description the ETag; 0 while nothing was ever written */
            version: number;
        };
        ClientHistoryInput: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description by the id of a clinical field of GET /client-fields; null empties, and what is not named stays */
            custom: {
                [key: string]: (boolean | number | string) | null;
            };
            /** @description illnesses, medication, operations; Markdown */
            medical: string | null;
            /** @description earlier treatment, crises, what helped; Markdown */
            psychological: string | null;
            /** @description what gives meaning, practice, community; Markdown */
            spiritual: string | null;
            updatedAt: string | null;
            /** @description the member who wrote last */
            updatedBy: string | null;
            /** @description the ETag; 0 while nothing was ever written */
            version: number;
        };
        ClientImport: {
            choices: {
                /** @description what each column is taken for; null is left out */
                columns: (string | null)[];
                /**
                 * @description the order of day, month and year in this file
                 * @enum {string}
                 */
                dates: "dmy" | "mdy" | "ymd" | "ydm" | "dym" | "myd";
                /**
                 * @description who is probably here already: left out, or brought in all the same
                 * @enum {string}
                 */
                duplicates: "skip" | "import";
                encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1255" | "iso-8859-15") | null;
                /** @description the line with the names of columns, from 0; null: none */
                headingsAt: number | null;
                /**
                 * @description a line with a value that cannot be read: left out, or brought in without the value
                 * @enum {string}
                 */
                unreadable: "refuse" | "leave_out";
            };
            /** @description of one that waits; nothing of it is kept longer than the file */
            columns: {
                heading: string;
                samples: string[];
            }[];
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            endedAt: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description lines with anything in them, below the names of the columns */
            lines: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            memberId: string;
            /** @description of the file */
            name: string;
            /** @description whose export it was known to be */
            preset: ("simplepractice" | "cliniko" | "jane" | "google") | null;
            progress: {
                /** @description of which were left out, being probably here already */
                duplicates: number;
                /** @description of which became clients */
                imported: number;
                /** @description lines read so far */
                read: number;
                /** @description of which were refused */
                refused: number;
                /** @description clients taken back since */
                removed: number;
                /** @description clients that stayed when it was undone */
                stayed: number;
            };
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "undoing" | "undone";
            /** @description the ETag */
            version: number;
        };
        ClientImportInput: {
            choices: {
                /** @description what each column is taken for; null is left out */
                columns: (string | null)[];
                /**
                 * @description the order of day, month and year in this file
                 * @enum {string}
                 */
                dates: "dmy" | "mdy" | "ymd" | "ydm" | "dym" | "myd";
                /**
                 * @description who is probably here already: left out, or brought in all the same
                 * @enum {string}
                 */
                duplicates: "skip" | "import";
                encoding: ("utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1255" | "iso-8859-15") | null;
                /** @description the line with the names of columns, from 0; null: none */
                headingsAt: number | null;
                /**
                 * @description a line with a value that cannot be read: left out, or brought in without the value
                 * @enum {string}
                 */
                unreadable: "refuse" | "leave_out";
            };
            /** @description of one that waits; nothing of it is kept longer than the file */
            columns: {
                heading: string;
                samples: string[];
            }[];
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            endedAt: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description lines with anything in them, below the names of the columns */
            lines: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            memberId: string;
            /** @description of the file */
            name: string;
            /** @description whose export it was known to be */
            preset: ("simplepractice" | "cliniko" | "jane" | "google") | null;
            progress: {
                /** @description of which were left out, being probably here already */
                duplicates: number;
                /** @description of which became clients */
                imported: number;
                /** @description lines read so far */
                read: number;
                /** @description of which were refused */
                refused: number;
                /** @description clients taken back since */
                removed: number;
                /** @description clients that stayed when it was undone */
                stayed: number;
            };
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "undoing" | "undone";
            /** @description the ETag */
            version: number;
        };
        ClientInput: {
            /** @description as on an envelope, several lines */
            address: string | null;
            archivedAt: string | null;
            /** @description in the past, from 1900 on */
            birthDate: string | null;
            birthPlace: string | null;
            /** @description HH:MM by the clock of the place of birth */
            birthTime: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
            custom: {
                [key: string]: (boolean | number | string) | null;
            };
            email: string | null;
            /** @description whom to call; replaced as a whole */
            emergencyContact: {
                name: string;
                phone: string | null;
            } | null;
            /** @description given name, or the only one a person has */
            firstName: string;
            /** @description in the client's own words */
            gender: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description in which letters are written; by default the practice's
             * @enum {string}
             */
            language: "en" | "es" | "ca" | "it" | "he";
            /** @description may be empty: some people have one name */
            lastName: string;
            /** @description administrative, seen by every member: nothing clinical */
            note: string | null;
            occupation: string | null;
            phone: string | null;
            /** @description which picture GET /clients/{id}/photo answers; null when there is none */
            photoId: string | null;
            pronouns: string | null;
            /** @description how they came to the practice */
            referralSource: string | null;
            /** @description whether reminders of visits may be mailed */
            remindByMail: boolean;
            /** @enum {string} */
            status: "active" | "archived";
            /** @description administrative labels, each once whatever its capitals; never anything clinical */
            tags: string[];
            /** @description where the client is, for visits online; null means the practice's */
            timeZone: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
            visits: {
                lastAt: string | null;
                nextAt: string | null;
            };
        };
        ClientView: {
            /** @description what the list is narrowed to, as POST /clients/find takes it */
            asked: {
                birthMonth?: number;
                /**
                 * @description who has not given a consent that is asked of everybody
                 * @constant
                 */
                consentMissing?: true;
                /** @default false */
                descending: boolean;
                /** @description days since the last visit; who was never seen, too */
                notSeenFor?: number;
                /**
                 * @description or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last
                 * @default name
                 */
                order: ("name" | "next" | "last" | "added" | "birthDate") | string;
                /** @description any part of a name, mail address, phone or tag */
                query?: string;
                /**
                 * @default active
                 * @enum {string}
                 */
                status: "active" | "archived" | "all";
                /** @description who has all of them */
                tags?: string[];
                /**
                 * Format: uuid
                 * @description who has, or had, a visit with this member
                 */
                therapistId?: string;
                /**
                 * @description who has no next visit
                 * @constant
                 */
                unbooked?: true;
            };
            /** @description what is shown besides the name: next, last, tags, email, …, or the id of a field */
            columns: string[];
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
        };
        ClientViewInput: {
            /** @description what the list is narrowed to, as POST /clients/find takes it */
            asked: {
                birthMonth?: number;
                /**
                 * @description who has not given a consent that is asked of everybody
                 * @constant
                 */
                consentMissing?: true;
                /** @default false */
                descending: boolean;
                /** @description days since the last visit; who was never seen, too */
                notSeenFor?: number;
                /**
                 * @description or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last
                 * @default name
                 */
                order: ("name" | "next" | "last" | "added" | "birthDate") | string;
                /** @description any part of a name, mail address, phone or tag */
                query?: string;
                /**
                 * @default active
                 * @enum {string}
                 */
                status: "active" | "archived" | "all";
                /** @description who has all of them */
                tags?: string[];
                /**
                 * Format: uuid
                 * @description who has, or had, a visit with this member
                 */
                therapistId?: string;
                /**
                 * @description who has no next visit
                 * @constant
                 */
                unbooked?: true;
            };
            /** @description what is shown besides the name: next, last, tags, email, …, or the id of a field */
            columns: string[];
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
        };
        Consent: {
            /** @description the words as they stood */
            body: string;
            by: ("client" | "guardian") | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            drawing: number[][] | null;
            /**
             * Format: date-time
             * @description for a scan the noon of the day on which it was signed
             */
            givenAt: string;
            /** @enum {string} */
            how: "drawn" | "typed" | "scan" | "said";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "ca" | "it" | "he";
            /** @description whether the caller may read it whole, print it and note its withdrawal */
            mayChange: boolean;
            note: string | null;
            /** @enum {string} */
            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
            signer: string | null;
            takenBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            textId: string;
            textVersion: number;
            /** @description as it stood, in the language it was given in */
            title: string;
            withdrawn: {
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                at: string;
                by: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string | null;
                };
                reason: string | null;
            } | null;
        };
        ConsentInput: {
            /** @description the words as they stood */
            body: string;
            by: ("client" | "guardian") | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            drawing: number[][] | null;
            /**
             * Format: date-time
             * @description for a scan the noon of the day on which it was signed
             */
            givenAt: string;
            /** @enum {string} */
            how: "drawn" | "typed" | "scan" | "said";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @enum {string} */
            language: "en" | "es" | "ca" | "it" | "he";
            /** @description whether the caller may read it whole, print it and note its withdrawal */
            mayChange: boolean;
            note: string | null;
            /** @enum {string} */
            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
            signer: string | null;
            takenBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            textId: string;
            textVersion: number;
            /** @description as it stood, in the language it was given in */
            title: string;
            withdrawn: {
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                at: string;
                by: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    name: string | null;
                };
                reason: string | null;
            } | null;
        };
        ConsentText: {
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description how many consents to it stand */
            given: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            languages: ("en" | "es" | "ca" | "it" | "he")[];
            /** @enum {string} */
            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
            /** @description whether it is shown as missing until a client has given it */
            required: boolean;
            /** @description since when it is no longer asked */
            retiredAt: string | null;
            /** @description who signed this wording or a later one need not sign again */
            validFrom: number;
            /** @description the ETag */
            version: number;
            /** @description as of the newest wording */
            wordings: {
                ca?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                en?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                es?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                he?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                it?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
            };
            /** @description counts the wordings; what is signed names it */
            wordingVersion: number;
        };
        ConsentTextInput: {
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description how many consents to it stand */
            given: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            languages: ("en" | "es" | "ca" | "it" | "he")[];
            /** @enum {string} */
            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
            /** @description whether it is shown as missing until a client has given it */
            required: boolean;
            /** @description since when it is no longer asked */
            retiredAt: string | null;
            /** @description who signed this wording or a later one need not sign again */
            validFrom: number;
            /** @description the ETag */
            version: number;
            /** @description as of the newest wording */
            wordings: {
                ca?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                en?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                es?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                he?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
                it?: {
                    /** @description plain text; an empty line begins a paragraph */
                    body: string;
                    title: string;
                };
            };
            /** @description counts the wordings; what is signed names it */
            wordingVersion: number;
        };
        Erasure: {
            /**
             * Format: uuid
             * @description what the client's id was; nothing of theirs is found by it any more
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            erasedAt: string;
            /** @description null when the program did it after a restore */
            erasedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description null while files are still being removed; what they hold is unreadable already */
            filesGoneAt: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description `reapplied`: a backup had brought the client back
             * @enum {string}
             */
            reason: "time_over" | "asked" | "never_a_client" | "wrong_record" | "court_order" | "reapplied";
        };
        ErasureInput: {
            /**
             * Format: uuid
             * @description what the client's id was; nothing of theirs is found by it any more
             */
            clientId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            erasedAt: string;
            /** @description null when the program did it after a restore */
            erasedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            } | null;
            /** @description null while files are still being removed; what they hold is unreadable already */
            filesGoneAt: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description `reapplied`: a backup had brought the client back
             * @enum {string}
             */
            reason: "time_over" | "asked" | "never_a_client" | "wrong_record" | "court_order" | "reapplied";
        };
        Group: {
            cancelledAt: string | null;
            cancelReason: string | null;
            capacity: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            joined: number;
            locationId: string | null;
            name: string;
            /** @description when the next session begins */
            nextAt: string | null;
            note: string | null;
            /** @description places held for someone of the waiting list */
            offered: number;
            places: {
                /**
                 * Format: date-time
                 * @description the order of the waiting list
                 */
                askedAt: string;
                client: {
                    firstName: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    lastName: string;
                    pronouns: string | null;
                };
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                clientId: string;
                /** @description how it ended: left, the offer declined, or lapsed */
                ended: ("left" | "declined" | "lapsed") | null;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                joinedAt: string | null;
                leftAt: string | null;
                offeredUntil: string | null;
                /** @enum {string} */
                state: "joined" | "waiting" | "offered" | "left";
            }[];
            serviceId: string | null;
            /** @description cancelled ones left out */
            sessionCount: number;
            /** @description earliest first */
            sessions: {
                /** @description how many came, as far as it was noted */
                attended: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @description an appointment
                 */
                id: string;
                locationId: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
                /** @enum {string} */
                status: "scheduled" | "attended" | "cancelled" | "no_show";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                therapistId: string;
                version: number;
            }[];
            /**
             * Format: uuid
             * @description a member; whose calendar its sessions are booked in
             */
            therapistId: string;
            version: number;
            waiting: number;
        };
        GroupInput: {
            cancelledAt: string | null;
            cancelReason: string | null;
            capacity: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            joined: number;
            locationId: string | null;
            name: string;
            /** @description when the next session begins */
            nextAt: string | null;
            note: string | null;
            /** @description places held for someone of the waiting list */
            offered: number;
            places: {
                /**
                 * Format: date-time
                 * @description the order of the waiting list
                 */
                askedAt: string;
                client: {
                    firstName: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    lastName: string;
                    pronouns: string | null;
                };
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                clientId: string;
                /** @description how it ended: left, the offer declined, or lapsed */
                ended: ("left" | "declined" | "lapsed") | null;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                joinedAt: string | null;
                leftAt: string | null;
                offeredUntil: string | null;
                /** @enum {string} */
                state: "joined" | "waiting" | "offered" | "left";
            }[];
            serviceId: string | null;
            /** @description cancelled ones left out */
            sessionCount: number;
            /** @description earliest first */
            sessions: {
                /** @description how many came, as far as it was noted */
                attended: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @description an appointment
                 */
                id: string;
                locationId: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
                /** @enum {string} */
                status: "scheduled" | "attended" | "cancelled" | "no_show";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                therapistId: string;
                version: number;
            }[];
            /**
             * Format: uuid
             * @description a member; whose calendar its sessions are booked in
             */
            therapistId: string;
            version: number;
            waiting: number;
        };
        GroupLine: {
            cancelledAt: string | null;
            capacity: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            joined: number;
            locationId: string | null;
            name: string;
            /** @description when the next session begins */
            nextAt: string | null;
            /** @description places held for someone of the waiting list */
            offered: number;
            serviceId: string | null;
            /** @description cancelled ones left out */
            sessionCount: number;
            /**
             * Format: uuid
             * @description a member; whose calendar its sessions are booked in
             */
            therapistId: string;
            version: number;
            waiting: number;
        };
        GroupLineInput: {
            cancelledAt: string | null;
            capacity: number;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            joined: number;
            locationId: string | null;
            name: string;
            /** @description when the next session begins */
            nextAt: string | null;
            /** @description places held for someone of the waiting list */
            offered: number;
            serviceId: string | null;
            /** @description cancelled ones left out */
            sessionCount: number;
            /**
             * Format: uuid
             * @description a member; whose calendar its sessions are booked in
             */
            therapistId: string;
            version: number;
            waiting: number;
        };
        Location: {
            address: string | null;
            archivedAt: string | null;
            /** @description how to get in: the bell, the floor */
            details: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description home is a visit at the client's address; online has a link
             * @enum {string}
             */
            kind: "clinic" | "home" | "online";
            link: string | null;
            name: string;
            /** @description null: the practice's */
            timeZone: string | null;
            /** @description held before and after each visit */
            travelMinutes: number;
            version: number;
        };
        LocationInput: {
            address: string | null;
            archivedAt: string | null;
            /** @description how to get in: the bell, the floor */
            details: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /**
             * @description home is a visit at the client's address; online has a link
             * @enum {string}
             */
            kind: "clinic" | "home" | "online";
            link: string | null;
            name: string;
            /** @description null: the practice's */
            timeZone: string | null;
            /** @description held before and after each visit */
            travelMinutes: number;
            version: number;
        };
        Me: {
            /** @description false where the practice is not entered from the network this was asked from */
            admitted: boolean;
            invitations: number;
            member: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @enum {string} */
                role: "owner" | "therapist" | "assistant";
            } | null;
            practice: components["schemas"]["Practice"] | null;
            practices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @enum {string} */
                role: "owner" | "therapist" | "assistant";
            }[];
            secondFactor: {
                authenticator: boolean;
                enrolled: boolean;
                /** @description how many */
                passkeys: number;
            };
            user: {
                email: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @enum {string} */
                locale: "en" | "es" | "ca" | "it" | "he";
                name: string;
            };
        };
        MeInput: {
            /** @description false where the practice is not entered from the network this was asked from */
            admitted: boolean;
            invitations: number;
            member: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @enum {string} */
                role: "owner" | "therapist" | "assistant";
            } | null;
            practice: components["schemas"]["PracticeInput"] | null;
            practices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
                /** @enum {string} */
                role: "owner" | "therapist" | "assistant";
            }[];
            secondFactor: {
                authenticator: boolean;
                enrolled: boolean;
                /** @description how many */
                passkeys: number;
            };
            user: {
                email: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @enum {string} */
                locale: "en" | "es" | "ca" | "it" | "he";
                name: string;
            };
        };
        Merge: {
            /**
             * Format: uuid
             * @description the id of the client who was merged; whoever asks for it is told of the survivor
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            intoId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            mergedAt: string;
            mergedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @description what they were called; null once that is forgotten */
            name: string | null;
            /** @description until when it can be taken apart; null when that is over */
            undoUntil: string | null;
        };
        MergeInput: {
            /**
             * Format: uuid
             * @description the id of the client who was merged; whoever asks for it is told of the survivor
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            intoId: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            mergedAt: string;
            mergedBy: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                name: string;
            };
            /** @description what they were called; null once that is forgotten */
            name: string | null;
            /** @description until when it can be taken apart; null when that is over */
            undoUntil: string | null;
        };
        Note: {
            /** @description whether a signed text was replaced by a later one */
            amended: boolean;
            appointmentId: string | null;
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description the second signature that was asked for last */
            countersignature: {
                answeredAt: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                askedAt: string;
                /** @description who was asked */
                member: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @description null when not known any more */
                    name: string | null;
                };
                /** @enum {string} */
                state: "waiting" | "given" | "returned";
                /** @description the version of the note that was answered for */
                version: number | null;
                /** @description why it was returned */
                words: string | null;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description the name and sections of an own template, as they were when the note was begun */
            form: {
                name: string;
                sections: {
                    hint: string;
                    /** @enum {string} */
                    key: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                    title: string;
                }[];
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            happenedAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description seen by its author and the owners of the practice only */
            private: boolean;
            /** @description seen by its author alone and in no export; always private, too */
            psychotherapy: boolean;
            /** @description the text that counts now: the draft, or the last signed version */
            sections: {
                assessment?: string;
                behavior?: string;
                data?: string;
                intervention?: string;
                objective?: string;
                plan?: string;
                response?: string;
                s1?: string;
                s2?: string;
                s3?: string;
                s4?: string;
                s5?: string;
                s6?: string;
                s7?: string;
                s8?: string;
                s9?: string;
                s10?: string;
                s11?: string;
                s12?: string;
                s13?: string;
                s14?: string;
                s15?: string;
                s16?: string;
                s17?: string;
                s18?: string;
                s19?: string;
                s20?: string;
                subjective?: string;
                text?: string;
            };
            signedAt: string | null;
            signedById: string | null;
            /** @enum {string} */
            status: "draft" | "signed";
            /** @enum {string} */
            template: "soap" | "dap" | "birp" | "free" | "own";
            /** @description which of the practice's own */
            templateId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
        };
        NoteInput: {
            /** @description whether a signed text was replaced by a later one */
            amended: boolean;
            appointmentId: string | null;
            author: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string;
                /** @description null when not known any more */
                name: string | null;
            };
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /** @description the second signature that was asked for last */
            countersignature: {
                answeredAt: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                askedAt: string;
                /** @description who was asked */
                member: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string;
                    /** @description null when not known any more */
                    name: string | null;
                };
                /** @enum {string} */
                state: "waiting" | "given" | "returned";
                /** @description the version of the note that was answered for */
                version: number | null;
                /** @description why it was returned */
                words: string | null;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /** @description the name and sections of an own template, as they were when the note was begun */
            form: {
                name: string;
                sections: {
                    hint: string;
                    /** @enum {string} */
                    key: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                    title: string;
                }[];
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            happenedAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description seen by its author and the owners of the practice only */
            private: boolean;
            /** @description seen by its author alone and in no export; always private, too */
            psychotherapy: boolean;
            /** @description the text that counts now: the draft, or the last signed version */
            sections: {
                assessment?: string;
                behavior?: string;
                data?: string;
                intervention?: string;
                objective?: string;
                plan?: string;
                response?: string;
                s1?: string;
                s2?: string;
                s3?: string;
                s4?: string;
                s5?: string;
                s6?: string;
                s7?: string;
                s8?: string;
                s9?: string;
                s10?: string;
                s11?: string;
                s12?: string;
                s13?: string;
                s14?: string;
                s15?: string;
                s16?: string;
                s17?: string;
                s18?: string;
                s19?: string;
                s20?: string;
                subjective?: string;
                text?: string;
            };
            signedAt: string | null;
            signedById: string | null;
            /** @enum {string} */
            status: "draft" | "signed";
            /** @enum {string} */
            template: "soap" | "dap" | "birp" | "free" | "own";
            /** @description which of the practice's own */
            templateId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
            version: number;
        };
        NoteTemplate: {
            /** @description since when it is not offered any more */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            sections: {
                hint: string;
                /** @enum {string} */
                key: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                title: string;
            }[];
            /** @description the ETag */
            version: number;
        };
        NoteTemplateInput: {
            /** @description since when it is not offered any more */
            archivedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            sections: {
                hint: string;
                /** @enum {string} */
                key: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                title: string;
            }[];
            /** @description the ETag */
            version: number;
        };
        OpenedCalendarFeed: {
            /**
             * Format: uri
             * @description shown this once; whoever has it reads the feed without signing in
             */
            address: string;
            /**
             * @description how clients appear in it
             * @enum {string}
             */
            clients: "id" | "initials" | "first_name" | "full_name";
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description when a program last asked for it, to the hour */
            readAt: string | null;
            /** @description when it last got another address */
            renewedAt: string | null;
        };
        OpenedCalendarFeedInput: {
            /**
             * Format: uri
             * @description shown this once; whoever has it reads the feed without signing in
             */
            address: string;
            /**
             * @description how clients appear in it
             * @enum {string}
             */
            clients: "id" | "initials" | "first_name" | "full_name";
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description when a program last asked for it, to the hour */
            readAt: string | null;
            /** @description when it last got another address */
            renewedAt: string | null;
        };
        Practice: {
            /** @description whose public holidays the calendar shows; ISO 3166-1 alpha-2 */
            country: string | null;
            currency: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            idleMinutes: number;
            /** @enum {string} */
            locale: "en" | "es" | "ca" | "it" | "he";
            name: string;
            /** @description a part of that country with holidays of its own, by its code there */
            region: string | null;
            /** @description whether members without a second factor must set one up first */
            secondFactorRequired: boolean;
            slug: string;
            /** @enum {string} */
            terminology: "patient" | "client" | "consultant";
            /** @enum {string} */
            tier: "builder" | "pro" | "center";
            timeZone: string;
            version: number;
            weekStartsOn: number;
        };
        PracticeInput: {
            /** @description whose public holidays the calendar shows; ISO 3166-1 alpha-2 */
            country: string | null;
            currency: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            idleMinutes: number;
            /** @enum {string} */
            locale: "en" | "es" | "ca" | "it" | "he";
            name: string;
            /** @description a part of that country with holidays of its own, by its code there */
            region: string | null;
            /** @description whether members without a second factor must set one up first */
            secondFactorRequired: boolean;
            slug: string;
            /** @enum {string} */
            terminology: "patient" | "client" | "consultant";
            /** @enum {string} */
            tier: "builder" | "pro" | "center";
            timeZone: string;
            version: number;
            weekStartsOn: number;
        };
        /** @description RFC 9457 problem; refusals may add members of their own */
        Problem: {
            code: string;
            detail?: string;
            issues?: {
                message: string;
                path: string;
            }[];
            requestId: string;
            status: number;
            type: string;
        };
        /** @description RFC 9457 problem; refusals may add members of their own */
        ProblemInput: {
            code: string;
            detail?: string;
            issues?: {
                message: string;
                path: string;
            }[];
            requestId: string;
            status: number;
            type: string;
        };
        RecordSettings: {
            /**
             * @description what a note is begun in when nothing else is said
             * @enum {string}
             */
            defaultTemplate: "soap" | "dap" | "birp" | "free" | "own";
            /** @description which of the practice's own, when the default is `own` */
            defaultTemplateId: string | null;
            /** @description built-in templates that are not offered */
            hiddenTemplates: ("soap" | "dap" | "birp" | "free")[];
            /** @description for how many years after its signature a note is not purged from the bin */
            keepSignedYears: number;
            /**
             * @description owners read private notes: as they like, or for an hour at a time with a reason, of which the author is told
             * @enum {string}
             */
            privateNotes: "owners" | "break_glass";
            /** @description the ETag */
            version: number;
        };
        RecordSettingsInput: {
            /**
             * @description what a note is begun in when nothing else is said
             * @enum {string}
             */
            defaultTemplate: "soap" | "dap" | "birp" | "free" | "own";
            /** @description which of the practice's own, when the default is `own` */
            defaultTemplateId: string | null;
            /** @description built-in templates that are not offered */
            hiddenTemplates: ("soap" | "dap" | "birp" | "free")[];
            /** @description for how many years after its signature a note is not purged from the bin */
            keepSignedYears: number;
            /**
             * @description owners read private notes: as they like, or for an hour at a time with a reason, of which the author is told
             * @enum {string}
             */
            privateNotes: "owners" | "break_glass";
            /** @description the ETag */
            version: number;
        };
        RelatedPerson: {
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            email: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for somebody who is a client, too: their name stands there */
            name: string | null;
            /** @description administrative, seen by every member: nothing clinical */
            note: string | null;
            /** @description the client they are themselves, when they are one */
            personId: string | null;
            phone: string | null;
            /** @description what they are to the client: a parent, who also pays */
            roles: ("partner" | "parent" | "child" | "guardian" | "relative" | "payer" | "emergency" | "other")[];
        };
        RelatedPersonInput: {
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            email: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description null for somebody who is a client, too: their name stands there */
            name: string | null;
            /** @description administrative, seen by every member: nothing clinical */
            note: string | null;
            /** @description the client they are themselves, when they are one */
            personId: string | null;
            phone: string | null;
            /** @description what they are to the client: a parent, who also pays */
            roles: ("partner" | "parent" | "child" | "guardian" | "relative" | "payer" | "emergency" | "other")[];
        };
        RetentionRule: {
            /** @description whether the years are those of that law */
            isLaw: boolean;
            /**
             * @description whose law the practice keeps to
             * @enum {string}
             */
            jurisdiction: "ES" | "ES-CT" | "IT" | "IL" | "UK" | "US" | "DE" | "other";
            /** @description after coming of age, for who was a minor at the last visit; null: no rule of its own */
            minorYears: number | null;
            /** @description where the law that the jurisdiction stands for says so; empty when there is none */
            source: string;
            /** @description the ETag */
            version: number;
            /** @description after the last visit */
            years: number;
        };
        RetentionRuleInput: {
            /** @description whether the years are those of that law */
            isLaw: boolean;
            /**
             * @description whose law the practice keeps to
             * @enum {string}
             */
            jurisdiction: "ES" | "ES-CT" | "IT" | "IL" | "UK" | "US" | "DE" | "other";
            /** @description after coming of age, for who was a minor at the last visit; null: no rule of its own */
            minorYears: number | null;
            /** @description where the law that the jurisdiction stands for says so; empty when there is none */
            source: string;
            /** @description the ETag */
            version: number;
            /** @description after the last visit */
            years: number;
        };
        Schedule: {
            archivedAt: string | null;
            /** @description dates with other hours than their weekday's */
            exceptions: {
                /** @description instead of the weekly ones; none: a day off */
                hours: {
                    /** @description HH:MM by the schedule's clock */
                    from: string;
                    /** @description HH:MM, or 24:00 for the day's end */
                    to: string;
                }[];
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                onDate: string;
            }[];
            /** @description how many days ahead can be booked */
            horizonDays: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description its first day; null: always */
            inForceFrom: string | null;
            /** @description its last day; null: for ever */
            inForceUntil: string | null;
            /** @description the place of these hours; null: anywhere */
            locationId: string | null;
            /** @description visits of a day, at most; null: no limit */
            maximumPerDay: number | null;
            /** @description between booking and visit, at least */
            minimumNoticeMinutes: number;
            name: string;
            /** @description visits begin so many minutes apart, counted from the beginning of each stretch */
            stepMinutes: number;
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /** @description whose clock the hours are by */
            timeZone: string;
            version: number;
            /** @description the hours of every week; stretches of a day do not overlap */
            weekly: {
                /** @description HH:MM by the schedule's clock */
                from: string;
                /** @description HH:MM, or 24:00 for the day's end */
                to: string;
                /** @description 1 is Monday */
                weekday: number;
            }[];
        };
        ScheduleInput: {
            archivedAt: string | null;
            /** @description dates with other hours than their weekday's */
            exceptions: {
                /** @description instead of the weekly ones; none: a day off */
                hours: {
                    /** @description HH:MM by the schedule's clock */
                    from: string;
                    /** @description HH:MM, or 24:00 for the day's end */
                    to: string;
                }[];
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 */
                onDate: string;
            }[];
            /** @description how many days ahead can be booked */
            horizonDays: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description its first day; null: always */
            inForceFrom: string | null;
            /** @description its last day; null: for ever */
            inForceUntil: string | null;
            /** @description the place of these hours; null: anywhere */
            locationId: string | null;
            /** @description visits of a day, at most; null: no limit */
            maximumPerDay: number | null;
            /** @description between booking and visit, at least */
            minimumNoticeMinutes: number;
            name: string;
            /** @description visits begin so many minutes apart, counted from the beginning of each stretch */
            stepMinutes: number;
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            /** @description whose clock the hours are by */
            timeZone: string;
            version: number;
            /** @description the hours of every week; stretches of a day do not overlap */
            weekly: {
                /** @description HH:MM by the schedule's clock */
                from: string;
                /** @description HH:MM, or 24:00 for the day's end */
                to: string;
                /** @description 1 is Monday */
                weekday: number;
            }[];
        };
        SeriesPreview: {
            free: number;
            items: {
                /**
                 * @description where the clock is changed: the time did not exist, or came twice
                 * @enum {string}
                 */
                chosen: "exact" | "after_gap" | "first_of_two";
                conflicts: {
                    /**
                     * @description what meets: the visits themselves, only the time kept free around them, only the way there or back; or something of an imported calendar, which is told and holds nothing
                     * @enum {string}
                     */
                    because: "visit" | "buffer" | "travel" | "busy";
                    /**
                     * Format: date-time
                     * @description with what is kept free before it, and the way there
                     */
                    blockedFrom: string;
                    /**
                     * Format: date-time
                     * @description with what is kept free after it, and the way back
                     */
                    blockedUntil: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    endsAt: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    startsAt: string;
                }[];
                /** @enum {string} */
                does: "book" | "move" | "change" | "keep" | "cancel" | "restore";
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                free: boolean;
                /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
                slot: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
            }[];
            of: number;
        };
        SeriesPreviewInput: {
            free: number;
            items: {
                /**
                 * @description where the clock is changed: the time did not exist, or came twice
                 * @enum {string}
                 */
                chosen: "exact" | "after_gap" | "first_of_two";
                conflicts: {
                    /**
                     * @description what meets: the visits themselves, only the time kept free around them, only the way there or back; or something of an imported calendar, which is told and holds nothing
                     * @enum {string}
                     */
                    because: "visit" | "buffer" | "travel" | "busy";
                    /**
                     * Format: date-time
                     * @description with what is kept free before it, and the way there
                     */
                    blockedFrom: string;
                    /**
                     * Format: date-time
                     * @description with what is kept free after it, and the way back
                     */
                    blockedUntil: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    endsAt: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    startsAt: string;
                }[];
                /** @enum {string} */
                does: "book" | "move" | "change" | "keep" | "cancel" | "restore";
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                endsAt: string;
                free: boolean;
                /** @description a date of the rule on the wall clock: 2026-05-12T10:00:00 */
                slot: string;
                /**
                 * Format: date-time
                 * @description ISO 8601 with offset or Z
                 */
                startsAt: string;
            }[];
            of: number;
        };
        Service: {
            /** @description a public booking waits until the practice says yes */
            approval: boolean;
            archivedAt: string | null;
            bufferAfterMinutes: number;
            bufferBeforeMinutes: number;
            cancellationPolicy: {
                /** @description of the price, for cancelling later or not coming */
                feePercent: number;
                /** @description until so many hours before, cancelling is free */
                noticeHours: number;
            } | null;
            /** @description places in a group; 1 when one_on_one */
            capacity: number;
            /** @description paid on booking; in the currency of the price and at most all of it */
            deposit: {
                /** @description in minor units: cents, agorot */
                amount: number;
                currency: string;
            } | null;
            durationMinutes: number;
            /** @enum {string} */
            hue: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description where it is offered; empty: everywhere */
            locationIds: string[];
            /** @enum {string} */
            mode: "one_on_one" | "group";
            name: string;
            price: {
                /** @description in minor units: cents, agorot */
                amount: number;
                currency: string;
            } | null;
            /**
             * @description calendar: booked where there is time; fixed_date: on dates the practice sets, as a retreat
             * @enum {string}
             */
            scheduling: "calendar" | "fixed_date";
            /** @description members who offer it; empty: every therapist */
            therapistIds: string[];
            version: number;
        };
        ServiceInput: {
            /** @description a public booking waits until the practice says yes */
            approval: boolean;
            archivedAt: string | null;
            bufferAfterMinutes: number;
            bufferBeforeMinutes: number;
            cancellationPolicy: {
                /** @description of the price, for cancelling later or not coming */
                feePercent: number;
                /** @description until so many hours before, cancelling is free */
                noticeHours: number;
            } | null;
            /** @description places in a group; 1 when one_on_one */
            capacity: number;
            /** @description paid on booking; in the currency of the price and at most all of it */
            deposit: {
                /** @description in minor units: cents, agorot */
                amount: number;
                currency: string;
            } | null;
            durationMinutes: number;
            /** @enum {string} */
            hue: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description where it is offered; empty: everywhere */
            locationIds: string[];
            /** @enum {string} */
            mode: "one_on_one" | "group";
            name: string;
            price: {
                /** @description in minor units: cents, agorot */
                amount: number;
                currency: string;
            } | null;
            /**
             * @description calendar: booked where there is time; fixed_date: on dates the practice sets, as a retreat
             * @enum {string}
             */
            scheduling: "calendar" | "fixed_date";
            /** @description members who offer it; empty: every therapist */
            therapistIds: string[];
            version: number;
        };
        SessionGroup: {
            capacity: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description how many have a place */
            joined: number;
            name: string;
            /** @description how many places are held for someone of the waiting list */
            offered: number;
            waiting: number;
        };
        SessionGroupInput: {
            capacity: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description how many have a place */
            joined: number;
            name: string;
            /** @description how many places are held for someone of the waiting list */
            offered: number;
            waiting: number;
        };
        Snippet: {
            abbreviation: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description whether the caller made it */
            own: boolean;
            /** @description offered to every member who writes notes */
            shared: boolean;
            text: string;
            /** @description the ETag */
            version: number;
        };
        SnippetInput: {
            abbreviation: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            name: string;
            /** @description whether the caller made it */
            own: boolean;
            /** @description offered to every member who writes notes */
            shared: boolean;
            text: string;
            /** @description the ETag */
            version: number;
        };
        TimeOff: {
            /**
             * Format: date
             * @description the last day, itself included
             */
            endsOn: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            label: string | null;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            version: number;
        };
        TimeOffInput: {
            /**
             * Format: date
             * @description the last day, itself included
             */
            endsOn: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            label: string | null;
            /**
             * Format: date
             * @description YYYY-MM-DD
             */
            startsOn: string;
            /**
             * Format: uuid
             * @description a member
             */
            therapistId: string;
            version: number;
        };
        Upload: {
            /** @description what became of it, once it is finished */
            attachmentId: string | null;
            /** @description of the whole file */
            bytes: number;
            /** @description the most one chunk may hold */
            chunkBytes: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description what was not finished by then is removed
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description the least, but for the last one */
            leastChunkBytes: number;
            name: string;
            noteId: string | null;
            /** @description how much has come; the next chunk begins here */
            offset: number;
        };
        UploadInput: {
            /** @description what became of it, once it is finished */
            attachmentId: string | null;
            /** @description of the whole file */
            bytes: number;
            /** @description the most one chunk may hold */
            chunkBytes: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            clientId: string;
            /**
             * Format: date-time
             * @description what was not finished by then is removed
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string;
            /** @description the least, but for the last one */
            leastChunkBytes: number;
            name: string;
            noteId: string | null;
            /** @description how much has come; the next chunk begins here */
            offset: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    post_appointment_series: {
        parameters: {
            query?: {
                /** @description 1: says what would happen, writes nothing */
                preview?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    endsAt: string;
                    locationId?: string | null;
                    /** @description of each visit */
                    notes?: string | null;
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    /** @description RFC 5545 RRULE in wall-clock time, bounded by COUNT or UNTIL: at most 200 dates within ten years */
                    rule: string;
                    serviceId?: string | null;
                    /** @description dates left out; in a change, visits that stay as they are */
                    skip?: string[];
                    /**
                     * Format: date-time
                     * @description the first visit, or where the search for it begins
                     */
                    startsAt: string;
                    /**
                     * Format: uuid
                     * @description a member; by default the caller
                     */
                    therapistId?: string;
                    /** @description whose wall clock; by default the location's, or else the practice's */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesPreview"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. `dates` says which dates they are of. · `client_archived`: The client is archived; restore the client first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointment_series_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_appointment_series_id: {
        parameters: {
            query?: {
                /** @description 1: says what would happen, writes nothing */
                preview?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    endsAt?: string;
                    /**
                     * Format: uuid
                     * @description an appointment of the series
                     */
                    from: string;
                    /** @description takes visits along that were changed by themselves */
                    includeExceptions?: boolean;
                    locationId?: string | null;
                    notes?: string | null;
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    /** @description with `all`, of the whole series; with `following`, from `from` on */
                    rule?: string;
                    /**
                     * @description visits past, attended or missed stay as they are in any
                     * @enum {string}
                     */
                    scope: "this" | "following" | "all";
                    serviceId?: string | null;
                    /** @description dates left out; in a change, visits that stay as they are */
                    skip?: string[];
                    /**
                     * Format: date-time
                     * @description where `from` goes; the others go as far on the wall clock
                     */
                    startsAt?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    therapistId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"] | components["schemas"]["SeriesPreview"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. `dates` says which dates they are of. · `not_possible`: This cannot be done to an appointment in its present state. · `client_archived`: The client is archived; restore the client first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointment_series_id_cancel: {
        parameters: {
            query?: {
                /** @description 1: says what would happen, writes nothing */
                preview?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description an appointment of the series
                     */
                    from: string;
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    reason?: string;
                    /** @enum {string} */
                    scope: "this" | "following" | "all";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentSeries"] | components["schemas"]["SeriesPreview"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: This cannot be done to an appointment in its present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments: {
        parameters: {
            query?: {
                /** @description visits of this client, sessions of their groups included */
                clientId?: string;
                /** @description required, with `to`, unless a client is named */
                from?: string;
                /** @description without it, every state: cancelled ones too */
                status?: "scheduled" | "attended" | "cancelled" | "no_show";
                /** @description UUIDv7 */
                therapistId?: string;
                /** @description at most 62 days after `from`, unless a client is named */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AppointmentLine"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /**
                     * Format: date-time
                     * @description after startsAt, at most 24 hours
                     */
                    endsAt: string;
                    locationId?: string | null;
                    notes?: string | null;
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    serviceId?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    startsAt: string;
                    /**
                     * Format: uuid
                     * @description a member; by default the caller
                     */
                    therapistId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. · `client_archived`: The client is archived; restore the client first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_appointments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    endsAt?: string;
                    locationId?: string | null;
                    notes?: string | null;
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    serviceId?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    startsAt?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    therapistId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. · `not_possible`: This cannot be done to an appointment in its present state. · `sessions_overlap`: Another session of the same group lies at that time. · `group_cancelled`: The group is cancelled; restore the group first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: This cannot be done to an appointment in its present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments_id_attendances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attendance"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_appointments_id_attendances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        clientId: string;
                        /** @description null: nothing is known again */
                        state: ("attended" | "no_show" | "excused") | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attendance"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: The session is cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: This cannot be done to an appointment in its present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_no_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: This cannot be done to an appointment in its present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_appointments_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. · `not_possible`: This cannot be done to an appointment in its present state. · `client_archived`: The client is archived; restore the client first. · `group_cancelled`: The group is cancelled; restore the group first. · `sessions_overlap`: Another session of the same group lies at that time. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_appointments_conflicts: {
        parameters: {
            query: {
                /** @description ISO 8601 with offset or Z */
                endsAt: string;
                /** @description the appointment that is being moved */
                except?: string;
                /** @description UUIDv7 */
                locationId?: string;
                /** @description UUIDv7 */
                serviceId?: string;
                /** @description ISO 8601 with offset or Z */
                startsAt: string;
                /** @description by default the caller */
                therapistId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        conflicts: {
                            /**
                             * @description what meets: the visits themselves, only the time kept free around them, only the way there or back; or something of an imported calendar, which is told and holds nothing
                             * @enum {string}
                             */
                            because: "visit" | "buffer" | "travel" | "busy";
                            /**
                             * Format: date-time
                             * @description with what is kept free before it, and the way there
                             */
                            blockedFrom: string;
                            /**
                             * Format: date-time
                             * @description with what is kept free after it, and the way back
                             */
                            blockedUntil: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            endsAt: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            startsAt: string;
                        }[];
                        /** @description what is worth saying though nothing is refused: a past visit is kept as a record */
                        warnings: {
                            /** @enum {string} */
                            code: "in_the_past";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_attachments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_attachments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The file belongs to a signed note and stays with it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_attachments_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    noteId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The file belongs to a signed note, or would be added to one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_attachments_id_content: {
        parameters: {
            query?: {
                size?: "original" | "preview" | "thumbnail";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_audit_events: {
        parameters: {
            query?: {
                /** @description an action like note.read, or one of reading, changing, copying, opening, refused, people, signing_in */
                action?: string;
                /** @description a member's id */
                actor?: string;
                /** @description the nextCursor of the page before */
                cursor?: string;
                /** @description an instant, or a day in the practice's zone */
                from?: string;
                limit?: number;
                /** @description an id, or a kind like note; with a client's id also what is kept of them */
                subject?: string;
                /** @description an instant, itself without, or a day, itself within */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description like note.read; without .refused */
                            action: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            at: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            ip: string | null;
                            /** @description null when the house did it by itself */
                            member: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            } | null;
                            /** @description the code, where it was refused */
                            refused: string | null;
                            role: string;
                            subject: {
                                /** @description of when it is: when a visit was, what a note speaks of */
                                at: string | null;
                                /** @description whose it is */
                                clientId: string | null;
                                /** @description whether it was removed or erased since, or is not for the caller */
                                gone: boolean;
                                id: string | null;
                                kind: string;
                                /** @description the client's, or the member's it is about, where there still is one */
                                name: string | null;
                            } | null;
                            userAgent: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_audit_events_export: {
        parameters: {
            query?: {
                /** @description an action like note.read, or one of reading, changing, copying, opening, refused, people, signing_in */
                action?: string;
                /** @description a member's id */
                actor?: string;
                format?: "csv" | "json";
                /** @description an instant, or a day in the practice's zone */
                from?: string;
                /** @description an id, or a kind like note; with a client's id also what is kept of them */
                subject?: string;
                /** @description an instant, itself without, or a day, itself within */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_audit_events_verification: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description how many the chain has */
                        entries: number;
                        /** @description of this part, the first hundred */
                        findings: {
                            /** @description when the entry says it was made, or the one before it */
                            at: string | null;
                            eventId: string | null;
                            /** @enum {string} */
                            kind: "changed" | "removed" | "inserted" | "reordered" | "cut" | "rewritten";
                            /** @description the entry's number; null for one that stands in no order */
                            position: number | null;
                        }[];
                        /** @description `after` of the next part; null when all was read */
                        next: number | null;
                        /** @description how far it was read */
                        read: number;
                        /** @description the first entry's moment */
                        since: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_auth_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            expiresAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            invitedBy: string | null;
                            practiceName: string;
                            /** @enum {string} */
                            role: "owner" | "therapist" | "assistant";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_invitations_id_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_magic_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description mail address */
                    email: string;
                    /** @enum {string} */
                    locale?: "en" | "es" | "ca" | "it" | "he";
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_auth_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            usedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description base64url */
                    attestationObject: string;
                    /** @description base64url */
                    clientDataJSON: string;
                    /** @description base64url */
                    id: string;
                    name: string;
                    transports: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[] | null;
                        passkey: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            name: string;
                            usedAt: string | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_fresh`: This asks for a sign-in or a second factor of the last 15 minutes. · `passkey_refused`: This passkey is not known here, or took too long. Try again. · `passkey_known`: This passkey is here already, or there are twenty. Remove one first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_auth_passkeys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_fresh`: This asks for a sign-in or a second factor of the last 15 minutes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_auth_passkeys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_passkeys_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        attestation: "none";
                        authenticatorSelection: {
                            /** @enum {boolean} */
                            requireResidentKey: true;
                            /** @enum {string} */
                            residentKey: "required";
                            /** @enum {string} */
                            userVerification: "required";
                        };
                        challenge: string;
                        excludeCredentials: {
                            id: string;
                            transports: string[];
                            /** @enum {string} */
                            type: "public-key";
                        }[];
                        pubKeyCredParams: {
                            alg: number;
                            /** @enum {string} */
                            type: "public-key";
                        }[];
                        rp: {
                            id: string;
                            name: string;
                        };
                        timeout: number;
                        user: {
                            displayName: string;
                            id: string;
                            name: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_fresh`: This asks for a sign-in or a second factor of the last 15 minutes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_passkeys_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description base64url */
                    authenticatorData: string;
                    /** @description base64url */
                    clientDataJSON: string;
                    /** @description base64url */
                    id: string;
                    /** @description base64url */
                    signature: string;
                    userHandle?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            locale: "en" | "es" | "ca" | "it" | "he";
                            name: string;
                        };
                    };
                };
            };
            /** @description `passkey_refused`: This passkey is not known here, or took too long. Try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_passkeys_sign_in_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowCredentials: {
                            id: string;
                            transports: string[];
                            /** @enum {string} */
                            type: "public-key";
                        }[];
                        challenge: string;
                        rpId: string;
                        timeout: number;
                        /** @enum {string} */
                        userVerification: "required";
                    };
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    practiceId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_auth_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authenticator: boolean;
                        /** @description how many */
                        passkeys: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            locale: "en" | "es" | "ca" | "it" | "he";
                            name: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `code_wrong`: This code is not right, or was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_second_factor_again: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `code_wrong`: This code is not right, or was used already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_second_factor_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description base64url */
                    authenticatorData: string;
                    /** @description base64url */
                    clientDataJSON: string;
                    /** @description base64url */
                    id: string;
                    /** @description base64url */
                    signature: string;
                    userHandle?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            locale: "en" | "es" | "ca" | "it" | "he";
                            name: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `passkey_refused`: This passkey is not known here, or took too long. Try again. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_second_factor_passkey_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowCredentials: {
                            id: string;
                            transports: string[];
                            /** @enum {string} */
                            type: "public-key";
                        }[];
                        challenge: string;
                        rpId: string;
                        timeout: number;
                        /** @enum {string} */
                        userVerification: "required";
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_auth_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            current: boolean;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            seenAt: string;
                            userAgent: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_auth_sessions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_sign_out_others: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description base32, to type in */
                        secret: string;
                        /** @description otpauth:// address, to show as a QR code */
                        uri: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `totp_enrolled`: A second factor is enrolled already. Remove it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_auth_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `code_wrong`: This code is not right, or was used already. · `totp_not_enrolled`: No second factor is enrolled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_totp_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        backupCodes: string[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `code_wrong`: This code is not right, or was used already. · `totp_enrolled`: A second factor is enrolled already. Remove it first. · `totp_not_started`: Start the enrolment first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_auth_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secondFactorRequired: boolean;
                        user: {
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            locale: "en" | "es" | "ca" | "it" | "he";
                            name: string;
                        };
                    };
                };
            };
            /** @description `link_invalid`: This link was used, has run out, or never was one. Ask for a new one. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_hours: {
        parameters: {
            query: {
                /** @description ISO 8601 with offset or Z */
                from: string;
                /** @description a member; without it, everyone who sees clients */
                therapistId?: string;
                /** @description after `from`, at most 62 days */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            endsAt: string;
                            /** @description the place of these hours; null: anywhere */
                            locationId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            startsAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            therapistId: string;
                        }[];
                        /** @description therapists who keep no schedule: they publish no hours, which is not the same as having none free */
                        withoutSchedule: string[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_availability_slots: {
        parameters: {
            query: {
                /** @description an instant, or a date for the beginning (`from`) or the end (`to`) of that day in `zone` */
                from: string;
                /** @description UUIDv7 */
                serviceId: string;
                /** @description a member; without it, everyone who offers the service */
                therapistId?: string;
                /** @description after `from`, at most 62 days; a slot begins before it */
                to: string;
                /** @description of `onDate` and `clock`; by default the practice's */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description the time of its beginning in `zone`, HH:MM */
                            clock: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            endsAt: string;
                            /** @description the place of the hours it lies in; null: anywhere */
                            locationId: string | null;
                            /**
                             * Format: date
                             * @description the date of its beginning in `zone`
                             */
                            onDate: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            startsAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            therapistId: string;
                        }[];
                        /** @description therapists who keep no schedule: they publish no hours, which is not the same as having none free */
                        withoutSchedule: string[];
                        zone: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_body_charts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description by default now
                     */
                    at?: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /** @default [] */
                    marks?: {
                        /**
                         * Format: uuid
                         * @description made by whoever draws; unique within the chart
                         */
                        id: string;
                        /** @description null where it says nothing, as of a scar */
                        intensity: number | null;
                        /** @enum {string} */
                        kind: "pain" | "tension" | "numbness" | "tingling" | "scar" | "other";
                        note: string;
                        /** @enum {string} */
                        region: "head" | "face" | "jaw" | "neck" | "shoulder" | "chest" | "breastbone" | "shoulderBlade" | "upperBack" | "midBack" | "lowerBack" | "flank" | "upperAbdomen" | "lowerAbdomen" | "hip" | "groin" | "sacrum" | "buttock" | "upperArm" | "elbow" | "forearm" | "wrist" | "hand" | "thigh" | "knee" | "shin" | "calf" | "ankle" | "foot" | "heel";
                        /** @description of the body; null for what there is one of */
                        side: ("left" | "right") | null;
                        /** @enum {string} */
                        view: "front" | "back";
                        /** @description in the drawing, which is 240 wide */
                        x: number;
                        /** @description from its top; it is 532 high */
                        y: number;
                    }[];
                    noteId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyChart"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; what belongs to it stays as it was. · `note_has_chart`: The note has a body chart already; `chartId` says which. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_body_charts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyChart"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_body_charts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; what belongs to it stays as it was. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_body_charts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    at?: string;
                    marks?: {
                        /**
                         * Format: uuid
                         * @description made by whoever draws; unique within the chart
                         */
                        id: string;
                        /** @description null where it says nothing, as of a scar */
                        intensity: number | null;
                        /** @enum {string} */
                        kind: "pain" | "tension" | "numbness" | "tingling" | "scar" | "other";
                        note: string;
                        /** @enum {string} */
                        region: "head" | "face" | "jaw" | "neck" | "shoulder" | "chest" | "breastbone" | "shoulderBlade" | "upperBack" | "midBack" | "lowerBack" | "flank" | "upperAbdomen" | "lowerAbdomen" | "hip" | "groin" | "sacrum" | "buttock" | "upperArm" | "elbow" | "forearm" | "wrist" | "hand" | "thigh" | "knee" | "shin" | "calf" | "ankle" | "foot" | "heel";
                        /** @description of the body; null for what there is one of */
                        side: ("left" | "right") | null;
                        /** @enum {string} */
                        view: "front" | "back";
                        /** @description in the drawing, which is 240 wide */
                        x: number;
                        /** @description from its top; it is 532 high */
                        y: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyChart"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; what belongs to it stays as it was. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_busy_times: {
        parameters: {
            query: {
                /** @description ISO 8601 with offset or Z */
                from: string;
                /** @description a member; without it, everyone */
                therapistId?: string;
                /** @description at most 62 days after `from` */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            endsAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            startsAt: string;
                            /** @description the caller's own alone; null is just busy */
                            summary: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            therapistId: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarFeed"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default initials
                     * @enum {string}
                     */
                    clients?: "id" | "initials" | "first_name" | "full_name";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCalendarFeed"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_feeds`: A member has at most twenty feeds. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_calendar_feeds_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_calendar_feeds_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    clients?: "id" | "initials" | "first_name" | "full_name";
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeed"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_feeds_id_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCalendarFeed"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarImport"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_calendar_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_imports`: A member has at most twenty imported calendars. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_calendar_imports_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientField"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description of a field of kind choice; an answer names its choice by id, so that it may be called otherwise later
                     * @default []
                     */
                    choices?: {
                        /**
                         * Format: uuid
                         * @description left out for a new one
                         */
                        id?: string;
                        name: string;
                    }[];
                    /** @default false */
                    clinical?: boolean;
                    /** @enum {string} */
                    kind: "text" | "number" | "date" | "choice" | "yes_no";
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientField"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_fields`: A practice has at most 60 fields, archived ones included. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_client_fields_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description of a field of kind choice; an answer names its choice by id, so that it may be called otherwise later */
                    choices?: {
                        /**
                         * Format: uuid
                         * @description left out for a new one
                         */
                        id?: string;
                        name: string;
                    }[];
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientField"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_fields_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientField"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_fields_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientField"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_fields_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientField"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientImport"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_imports_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_client_imports_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `import_begun`: This import has begun, or ended: how it is read can be changed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_client_imports_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns?: (string | null)[];
                    /** @enum {string} */
                    dates?: "dmy" | "mdy" | "ymd" | "ydm" | "dym" | "myd";
                    /** @enum {string} */
                    duplicates?: "skip" | "import";
                    /**
                     * @description of a text; a workbook says it itself
                     * @enum {string}
                     */
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1255" | "iso-8859-15";
                    /** @description the line with the names of columns, from 0; null: none */
                    headingsAt?: number | null;
                    /** @enum {string} */
                    unreadable?: "refuse" | "leave_out";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `import_begun`: This import has begun, or ended: how it is read can be changed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_imports_id_lines: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description lines of one outcome, or those with anything to say */
                only?: "imported" | "duplicate" | "refused" | "removed" | "stayed" | "problems";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description the client it became; null once erased or taken back */
                            clientId: string | null;
                            /** @description the client it resembles */
                            likeId: string | null;
                            /** @description the line it resembles, when that came in with the same file */
                            likeLine: number | null;
                            /** @description as a spreadsheet counts them, from 1, the names of the columns included */
                            line: number;
                            /** @enum {string} */
                            outcome: "imported" | "duplicate" | "refused" | "removed" | "stayed";
                            problems: {
                                /** @enum {string} */
                                code: "no_name" | "not_a_mail" | "not_a_phone" | "not_a_date" | "not_in_the_past" | "not_a_time" | "not_a_number" | "not_a_choice" | "not_yes_or_no" | "not_a_status" | "too_long" | "too_many" | "same_number" | "field_gone" | "unknown_language" | "shared_contact";
                                /** @description what the column was taken for */
                                target: string;
                            }[];
                            /** @description why the client stayed: changed since, or used for something */
                            stays: ("changed" | "used") | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_imports_id_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing_to_import`: No column is taken for a name. · `import_running`: Another import of the practice is running. Wait until it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_imports_id_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description lines that would be left out */
                        duplicates: number;
                        /** @description the first clients as they would be */
                        first: {
                            /** @description as it would be added, by the names of POST /clients */
                            client: {
                                [key: string]: unknown;
                            };
                            /** @description as it would be written; null when the line says nothing of it */
                            history: {
                                /** @description by the id of a clinical field of GET /client-fields; null empties, and what is not named stays */
                                custom: {
                                    [key: string]: (boolean | number | string) | null;
                                };
                                /** @description illnesses, medication, operations; Markdown */
                                medical: string | null;
                                /** @description earlier treatment, crises, what helped; Markdown */
                                psychological: string | null;
                                /** @description what gives meaning, practice, community; Markdown */
                                spiritual: string | null;
                            } | null;
                            line: number;
                            /** @enum {string} */
                            status: "active" | "archived";
                        }[];
                        /** @description lines that would become clients */
                        imported: number;
                        /** @description the first 200 lines of which there is anything to say */
                        lines: {
                            /** @description the client it resembles */
                            likeId: string | null;
                            /** @description the line it resembles, when that came in with the same file */
                            likeLine: number | null;
                            /** @description as a spreadsheet counts them, from 1, the names of the columns included */
                            line: number;
                            /** @enum {string} */
                            outcome: "imported" | "duplicate" | "refused";
                            problems: {
                                /** @enum {string} */
                                code: "no_name" | "not_a_mail" | "not_a_phone" | "not_a_date" | "not_in_the_past" | "not_a_time" | "not_a_number" | "not_a_choice" | "not_yes_or_no" | "not_a_status" | "too_long" | "too_many" | "same_number" | "field_gone" | "unknown_language" | "shared_contact";
                                /** @description what the column was taken for */
                                target: string;
                            }[];
                        }[];
                        /** @description lines that would be refused */
                        refused: number;
                        /** @description of those that would come in, how many with a remark */
                        remarks: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `import_begun`: This import has begun, or ended: how it is read can be changed no more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_imports_id_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientImport"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing_to_undo`: It has not ended, or was undone already. · `import_running`: Another import of the practice is running. Wait until it has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            hue: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
                            tag: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_client_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hue: ("pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake") | null;
                    tag: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            hue: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
                            tag: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_tags`: Two hundred tags have a colour. Take it from some first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_client_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientView"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_client_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what the list is narrowed to, as POST /clients/find takes it */
                    asked: {
                        birthMonth?: number;
                        /**
                         * @description who has not given a consent that is asked of everybody
                         * @enum {boolean}
                         */
                        consentMissing?: true;
                        /** @default false */
                        descending?: boolean;
                        /** @description days since the last visit; who was never seen, too */
                        notSeenFor?: number;
                        /**
                         * @description or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last
                         * @default name
                         */
                        order?: ("name" | "next" | "last" | "added" | "birthDate") | string;
                        /** @description any part of a name, mail address, phone or tag */
                        query?: string;
                        /**
                         * @default active
                         * @enum {string}
                         */
                        status?: "active" | "archived" | "all";
                        /** @description who has all of them */
                        tags?: string[];
                        /**
                         * Format: uuid
                         * @description who has, or had, a visit with this member
                         */
                        therapistId?: string;
                        /**
                         * @description who has no next visit
                         * @enum {boolean}
                         */
                        unbooked?: true;
                    };
                    /** @description what is shown besides the name: next, last, tags, email, …, or the id of a field */
                    columns: string[];
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_views`: A member has at most 30 views. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_client_views_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_client_views_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what the list is narrowed to, as POST /clients/find takes it */
                    asked?: {
                        birthMonth?: number;
                        /**
                         * @description who has not given a consent that is asked of everybody
                         * @enum {boolean}
                         */
                        consentMissing?: true;
                        /** @default false */
                        descending?: boolean;
                        /** @description days since the last visit; who was never seen, too */
                        notSeenFor?: number;
                        /**
                         * @description or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last
                         * @default name
                         */
                        order?: ("name" | "next" | "last" | "added" | "birthDate") | string;
                        /** @description any part of a name, mail address, phone or tag */
                        query?: string;
                        /**
                         * @default active
                         * @enum {string}
                         */
                        status?: "active" | "archived" | "all";
                        /** @description who has all of them */
                        tags?: string[];
                        /**
                         * Format: uuid
                         * @description who has, or had, a visit with this member
                         */
                        therapistId?: string;
                        /**
                         * @description who has no next visit
                         * @enum {boolean}
                         */
                        unbooked?: true;
                    };
                    /** @description what is shown besides the name: next, last, tags, email, …, or the id of a field */
                    columns?: string[];
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description any part of a name, mail address, phone or tag */
                query?: string;
                status?: "active" | "archived" | "all";
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description in the past, from 1900 on */
                            birthDate: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                            custom: {
                                [key: string]: (boolean | number | string) | null;
                            };
                            email: string | null;
                            /** @description given name, or the only one a person has */
                            firstName: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * @description in which letters are written; by default the practice's
                             * @enum {string}
                             */
                            language: "en" | "es" | "ca" | "it" | "he";
                            /** @description may be empty: some people have one name */
                            lastName: string;
                            phone: string | null;
                            pronouns: string | null;
                            /** @description whether reminders of visits may be mailed */
                            remindByMail: boolean;
                            /** @enum {string} */
                            status: "active" | "archived";
                            /** @description administrative labels, each once whatever its capitals; never anything clinical */
                            tags: string[];
                            /** @description counts every change; the ETag */
                            version: number;
                            visits: {
                                lastAt: string | null;
                                nextAt: string | null;
                            };
                        }[];
                        nextCursor: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as on an envelope, several lines */
                    address?: string | null;
                    /** @description in the past, from 1900 on */
                    birthDate?: string | null;
                    birthPlace?: string | null;
                    /** @description HH:MM by the clock of the place of birth */
                    birthTime?: string | null;
                    /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                    custom?: {
                        [key: string]: (boolean | number | string) | null;
                    };
                    email?: string | null;
                    /** @description whom to call; replaced as a whole */
                    emergencyContact?: {
                        name: string;
                        phone: string | null;
                    } | null;
                    /** @description given name, or the only one a person has */
                    firstName: string;
                    /** @description in the client's own words */
                    gender?: string | null;
                    /**
                     * @description in which letters are written; by default the practice's
                     * @enum {string}
                     */
                    language?: "en" | "es" | "ca" | "it" | "he";
                    /** @description may be empty: some people have one name */
                    lastName?: string;
                    /** @description administrative, seen by every member: nothing clinical */
                    note?: string | null;
                    occupation?: string | null;
                    phone?: string | null;
                    pronouns?: string | null;
                    /** @description how they came to the practice */
                    referralSource?: string | null;
                    /** @description whether reminders of visits may be mailed */
                    remindByMail?: boolean;
                    /** @description administrative labels, each once whatever its capitals; never anything clinical */
                    tags?: string[];
                    /** @description where the client is, for visits online; null means the practice's */
                    timeZone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description as on an envelope, several lines */
                        address: string | null;
                        archivedAt: string | null;
                        /** @description in the past, from 1900 on */
                        birthDate: string | null;
                        birthPlace: string | null;
                        /** @description HH:MM by the clock of the place of birth */
                        birthTime: string | null;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        createdAt: string;
                        /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                        custom: {
                            [key: string]: (boolean | number | string) | null;
                        };
                        email: string | null;
                        /** @description whom to call; replaced as a whole */
                        emergencyContact: {
                            name: string;
                            phone: string | null;
                        } | null;
                        /** @description given name, or the only one a person has */
                        firstName: string;
                        /** @description in the client's own words */
                        gender: string | null;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * @description in which letters are written; by default the practice's
                         * @enum {string}
                         */
                        language: "en" | "es" | "ca" | "it" | "he";
                        /** @description may be empty: some people have one name */
                        lastName: string;
                        /** @description administrative, seen by every member: nothing clinical */
                        note: string | null;
                        occupation: string | null;
                        phone: string | null;
                        /** @description which picture GET /clients/{id}/photo answers; null when there is none */
                        photoId: string | null;
                        possibleDuplicates: string[];
                        pronouns: string | null;
                        /** @description how they came to the practice */
                        referralSource: string | null;
                        /** @description whether reminders of visits may be mailed */
                        remindByMail: boolean;
                        /** @enum {string} */
                        status: "active" | "archived";
                        /** @description administrative labels, each once whatever its capitals; never anything clinical */
                        tags: string[];
                        /** @description where the client is, for visits online; null means the practice's */
                        timeZone: string | null;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        updatedAt: string;
                        /** @description counts every change; the ETag */
                        version: number;
                        visits: {
                            lastAt: string | null;
                            nextAt: string | null;
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_clients_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as on an envelope, several lines */
                    address?: string | null;
                    /** @description in the past, from 1900 on */
                    birthDate?: string | null;
                    birthPlace?: string | null;
                    /** @description HH:MM by the clock of the place of birth */
                    birthTime?: string | null;
                    /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                    custom?: {
                        [key: string]: (boolean | number | string) | null;
                    };
                    email?: string | null;
                    /** @description whom to call; replaced as a whole */
                    emergencyContact?: {
                        name: string;
                        phone: string | null;
                    } | null;
                    /** @description given name, or the only one a person has */
                    firstName?: string;
                    /** @description in the client's own words */
                    gender?: string | null;
                    /**
                     * @description in which letters are written; by default the practice's
                     * @enum {string}
                     */
                    language?: "en" | "es" | "ca" | "it" | "he";
                    /** @description may be empty: some people have one name */
                    lastName?: string;
                    /** @description administrative, seen by every member: nothing clinical */
                    note?: string | null;
                    occupation?: string | null;
                    phone?: string | null;
                    pronouns?: string | null;
                    /** @description how they came to the practice */
                    referralSource?: string | null;
                    /** @description whether reminders of visits may be mailed */
                    remindByMail?: boolean;
                    /** @description administrative labels, each once whatever its capitals; never anything clinical */
                    tags?: string[];
                    /** @description where the client is, for visits online; null means the practice's */
                    timeZone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_attachments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description UUIDv7 */
                noteId?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attachment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_attachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_refused`: The file cannot be taken; `reason` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_attachments_archive: {
        parameters: {
            query?: {
                ids?: string;
                /** @description UUIDv7 */
                noteId?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_clients_id_audit_days: {
        parameters: {
            query?: {
                /** @description the nextBefore of the page before */
                before?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            on: string;
                            people: {
                                acts: {
                                    /** @description how many different ones */
                                    count: number;
                                    /** @enum {string} */
                                    family: "reading" | "changing" | "copying" | "opening" | "refused" | "people" | "signing_in";
                                    /** @enum {string} */
                                    matter: "profile" | "overview" | "notes" | "files" | "charts" | "visits" | "messages" | "consents" | "trail" | "other";
                                }[];
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                firstAt: string;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                lastAt: string;
                                /** @description null when the house did it by itself */
                                member: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                    name: string | null;
                                } | null;
                                role: string;
                            }[];
                        }[];
                        nextBefore: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_audit_days_pdf: {
        parameters: {
            query?: {
                /** @description the language of the paper; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_clients_id_body_charts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description UUIDv7 */
                noteId?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BodyChart"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_consent_texts_textId: {
        parameters: {
            query?: {
                language?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                textId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        body: string;
                        /** @enum {string} */
                        language: "en" | "es" | "ca" | "it" | "he";
                        languages: ("en" | "es" | "ca" | "it" | "he")[];
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        textId: string;
                        title: string;
                        wordingVersion: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description newest first */
                        items: {
                            by: ("client" | "guardian") | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            clientId: string;
                            /**
                             * Format: date-time
                             * @description for a scan the noon of the day on which it was signed
                             */
                            givenAt: string;
                            /** @enum {string} */
                            how: "drawn" | "typed" | "scan" | "said";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            language: "en" | "es" | "ca" | "it" | "he";
                            /** @description whether the caller may read it whole, print it and note its withdrawal */
                            mayChange: boolean;
                            note: string | null;
                            /** @enum {string} */
                            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
                            signer: string | null;
                            takenBy: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string | null;
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            textId: string;
                            textVersion: number;
                            /** @description as it stood, in the language it was given in */
                            title: string;
                            withdrawn: {
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                at: string;
                                by: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                    name: string | null;
                                };
                                reason: string | null;
                            } | null;
                        }[];
                        /** @description how many required texts are not given */
                        missing: number;
                        /** @description the channels by which something may be sent */
                        open: ("mail" | "sms" | "whatsapp" | "calendar")[];
                        texts: {
                            /** @description the consent that stands */
                            consentId: string | null;
                            /**
                             * @description in which the client is shown it
                             * @enum {string}
                             */
                            language: "en" | "es" | "ca" | "it" | "he";
                            languages: ("en" | "es" | "ca" | "it" | "he")[];
                            /** @description whether the caller may take it */
                            mayTake: boolean;
                            /** @enum {string} */
                            purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
                            required: boolean;
                            /**
                             * @description renew: given to words replaced since
                             * @enum {string}
                             */
                            standing: "given" | "renew" | "withdrawn" | "missing";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            textId: string;
                            title: string;
                            wordingVersion: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_consents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description who gave it: the client, or somebody who answers for them
                     * @default client
                     * @enum {string}
                     */
                    by?: "client" | "guardian";
                    /** @description for `drawn` */
                    drawing?: number[][];
                    /**
                     * Format: date
                     * @description for `said`, when it was on an earlier day
                     */
                    givenOn?: string;
                    /** @enum {string} */
                    how: "drawn" | "typed" | "said";
                    /** @enum {string} */
                    language: "en" | "es" | "ca" | "it" | "he";
                    /**
                     * @description what should be known about how it was given
                     * @default
                     */
                    note?: string;
                    /** @description the name of who gave it */
                    signer: string;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    textId: string;
                    /** @description which words the client saw */
                    wordingVersion: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale_text`: The text has new words since it was opened. Show the client those. · `already_given`: The client has given this consent already. · `text_retired`: This text is no longer asked. · `client_archived`: The client is archived. Take them back first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_consents_pdf: {
        parameters: {
            query?: {
                /** @description the language of everything but the texts; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    post_clients_id_consents_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale_text`: The text has new words since it was opened. Show the client those. · `already_given`: The client has given this consent already. · `text_retired`: This text is no longer asked. · `client_archived`: The client is archived. Take them back first. · `upload_refused`: The file cannot be taken; `reason` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `time_over`: the time of keeping is over; `asked`: the client asked, and nothing has to be kept; `never_a_client`: they never came; `wrong_record`: it was entered by mistake; `court_order`: a court or an authority ordered it
                     * @enum {string}
                     */
                    reason: "time_over" | "asked" | "never_a_client" | "wrong_record" | "court_order";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `must_be_kept`: Professional law asks to keep this record until `keptUntil`; the reason does not lift that. · `was_seen`: This client has been seen or written about, so they were a client. · `not_fresh`: This asks for a sign-in or a second factor of the last 15 minutes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_erasure_outlook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isOver: boolean;
                        /** @description what goes, as far as the caller may know of it; groups stay, with what was written of them */
                        keeps: {
                            count: number;
                            /** @enum {string} */
                            kind: "visit" | "visit_to_come" | "group" | "note" | "file" | "chart" | "consent";
                        }[];
                        keptUntil: string | null;
                        lastOn: string | null;
                        reasons: {
                            /**
                             * @description `time_over`: the time of keeping is over; `asked`: the client asked, and nothing has to be kept; `never_a_client`: they never came; `wrong_record`: it was entered by mistake; `court_order`: a court or an authority ordered it
                             * @enum {string}
                             */
                            reason: "time_over" | "asked" | "never_a_client" | "wrong_record" | "court_order";
                            /** @description null: may be given */
                            refusal: ("must_be_kept" | "was_seen") | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_export: {
        parameters: {
            query?: {
                /** @description docs/export.md says what each holds */
                format?: "zip" | "fhir" | "pdf";
                /** @description of the readable PDF, but not of the texts in it; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_clients_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientHistory"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_clients_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description by the id of a clinical field of GET /client-fields; null empties, and what is not named stays */
                    custom?: {
                        [key: string]: (boolean | number | string) | null;
                    };
                    /** @description illnesses, medication, operations; Markdown */
                    medical?: string | null;
                    /** @description earlier treatment, crises, what helped; Markdown */
                    psychological?: string | null;
                    /** @description what gives meaning, practice, community; Markdown */
                    spiritual?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientHistory"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_merge: {
        parameters: {
            query: {
                /** @description who would stay */
                intoId: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description answers in the practice's clinical fields */
                        clinical: {
                            from: {
                                [key: string]: (boolean | number | string) | null;
                            };
                            into: {
                                [key: string]: (boolean | number | string) | null;
                            };
                        };
                        from: components["schemas"]["Client"];
                        into: components["schemas"]["Client"];
                        keeps: {
                            /** @description as far as the caller may know of it */
                            from: {
                                count: number;
                                /** @enum {string} */
                                kind: "visit" | "visit_to_come" | "group" | "note" | "file" | "chart" | "consent";
                            }[];
                            /** @description as far as the caller may know of it */
                            into: {
                                count: number;
                                /** @enum {string} */
                                kind: "visit" | "visit_to_come" | "group" | "note" | "file" | "chart" | "consent";
                            }[];
                        };
                        suggested: {
                            /** @enum {string} */
                            address: "from" | "into";
                            /** @enum {string} */
                            birthDate: "from" | "into";
                            /** @enum {string} */
                            birthPlace: "from" | "into";
                            /** @enum {string} */
                            birthTime: "from" | "into";
                            /** @enum {string} */
                            email: "from" | "into";
                            /** @enum {string} */
                            emergencyContact: "from" | "into";
                            /** @enum {string} */
                            gender: "from" | "into";
                            /** @enum {string} */
                            language: "from" | "into";
                            /** @enum {string} */
                            name: "from" | "into";
                            /** @enum {string} */
                            note: "from" | "into" | "both";
                            /** @enum {string} */
                            occupation: "from" | "into";
                            /** @enum {string} */
                            phone: "from" | "into";
                            /** @enum {string} */
                            pronouns: "from" | "into";
                            /** @enum {string} */
                            referralSource: "from" | "into";
                            /** @enum {string} */
                            remindByMail: "from" | "into";
                            /** @enum {string} */
                            timeZone: "from" | "into";
                        };
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the same for answers in fields of the practice, by the field's id */
                    custom?: {
                        [key: string]: "from" | "into";
                    };
                    /** @description whose value stands; what is not named is chosen so that least is lost */
                    fields?: {
                        /** @enum {string} */
                        address?: "from" | "into";
                        /** @enum {string} */
                        birthDate?: "from" | "into";
                        /** @enum {string} */
                        birthPlace?: "from" | "into";
                        /** @enum {string} */
                        birthTime?: "from" | "into";
                        /** @enum {string} */
                        email?: "from" | "into";
                        /** @enum {string} */
                        emergencyContact?: "from" | "into";
                        /** @enum {string} */
                        gender?: "from" | "into";
                        /** @enum {string} */
                        language?: "from" | "into";
                        /** @enum {string} */
                        name?: "from" | "into";
                        /** @enum {string} */
                        note?: "from" | "into" | "both";
                        /** @enum {string} */
                        occupation?: "from" | "into";
                        /** @enum {string} */
                        phone?: "from" | "into";
                        /** @enum {string} */
                        pronouns?: "from" | "into";
                        /** @enum {string} */
                        referralSource?: "from" | "into";
                        /** @enum {string} */
                        remindByMail?: "from" | "into";
                        /** @enum {string} */
                        timeZone?: "from" | "into";
                    };
                    /**
                     * Format: uuid
                     * @description who stays: somebody else
                     */
                    intoId: string;
                    /** @description their version as it was seen, refused when it has moved on */
                    intoVersion?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client: components["schemas"]["Client"];
                        merge: components["schemas"]["Merge"];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `client_merged`: One of the two has been merged meanwhile, into `intoId`. · `changed_meanwhile`: Who stays has been changed since they were read. · `too_many_tags`: Together they have more than 30 tags. · `too_long`: The texts of `field` are too long to stand together: shorten one, or choose. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_merges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Merge"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_notes_previous: {
        parameters: {
            query?: {
                /** @description by default now */
                before?: string;
                /** @description the note being written */
                except?: string;
                template?: "soap" | "dap" | "birp" | "free" | "own";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        note: components["schemas"]["Note"] | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_notes_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    /** @default 20 */
                    limit?: number;
                    query: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            form: {
                                name: string;
                                sections: {
                                    hint: string;
                                    /** @enum {string} */
                                    key: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                                    title: string;
                                }[];
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            happenedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description where the words stand, as plain text */
                            places: {
                                section: string;
                                text: string;
                            }[];
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @enum {string} */
                            template: "soap" | "dap" | "birp" | "free" | "own";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    put_clients_id_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_refused`: The picture cannot be taken; `reason` says why. What was there stays. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_clients_id_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_record_pdf: {
        parameters: {
            query?: {
                /** @description in the practice's zone, itself within */
                from?: string;
                /** @description the language of everything but the texts; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
                /** @description itself within */
                to?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_clients_id_related_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RelatedPerson"][];
                        /** @description clients to whom this one belongs, and as what */
                        relatedTo: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            clientId: string;
                            name: string;
                            /** @description what they are to the client: a parent, who also pays */
                            roles: ("partner" | "parent" | "child" | "guardian" | "relative" | "payer" | "emergency" | "other")[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_related_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string | null;
                    /** @description null for somebody who is a client, too: their name stands there */
                    name?: string | null;
                    /** @description administrative, seen by every member: nothing clinical */
                    note?: string | null;
                    personId?: string | null;
                    phone?: string | null;
                    /** @description what they are to the client: a parent, who also pays */
                    roles: ("partner" | "parent" | "child" | "guardian" | "relative" | "payer" | "emergency" | "other")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedPerson"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_related`: This client is among them already. · `too_many_people`: A client has at most 30. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_clients_id_related_people_relatedId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                relatedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_clients_id_related_people_relatedId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                relatedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string | null;
                    /** @description null for somebody who is a client, too: their name stands there */
                    name?: string | null;
                    /** @description administrative, seen by every member: nothing clinical */
                    note?: string | null;
                    personId?: string | null;
                    phone?: string | null;
                    /** @description what they are to the client: a parent, who also pays */
                    roles?: ("partner" | "parent" | "child" | "guardian" | "relative" | "payer" | "emergency" | "other")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedPerson"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_related`: This client is among them already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_retention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description whether the years count from coming of age */
                        asMinor: boolean;
                        /** @description whether nothing has to be kept any more */
                        isOver: boolean;
                        /** @description the last day on which everything must still be there; null: nothing has to be kept */
                        keptUntil: string | null;
                        /** @description the day of the last visit, or of the last note when that is later; null: never seen */
                        lastOn: string | null;
                        years: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_id_timeline: {
        parameters: {
            query?: {
                /** @description the nextCursor of the page before */
                before?: string;
                /** @description one or several, separated by commas */
                kind?: string;
                limit?: number;
                /** @description words to look for in what the entries say */
                query?: string;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            amendedAt?: string | null;
                            appointmentId?: string | null;
                            /**
                             * Format: date-time
                             * @description when it happened; the order of the timeline
                             */
                            at: string;
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when the member has left */
                                name: string | null;
                            };
                            /** @description a colleague's private note, which an owner opens with a reason */
                            closed?: boolean | null;
                            /** @description plain text, the first sections */
                            excerpt: string;
                            /** @description what the practice calls its own template */
                            formName?: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "note";
                            private: boolean;
                            /** @description its author's alone */
                            psychotherapy?: boolean | null;
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @description soap, dap, birp, free, own */
                            template: string;
                            version: number;
                        } | {
                            /**
                             * Format: date-time
                             * @description when it happened; the order of the timeline
                             */
                            at: string;
                            bytes: number;
                            /** @description image, audio, video, pdf, document */
                            fileKind: string;
                            height?: number | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "file";
                            mediaType: string;
                            name: string;
                            noteId?: string | null;
                            width?: number | null;
                        } | {
                            /**
                             * Format: date-time
                             * @description when it happened; the order of the timeline
                             */
                            at: string;
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when the member has left */
                                name: string | null;
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "chart";
                            /** @description the note it belongs to */
                            noteId: string | null;
                            /** @description how many are marked on the body */
                            places: number;
                        } | {
                            /**
                             * Format: date-time
                             * @description its start
                             */
                            at: string;
                            /** @description whether the client came to the group's session, as far as it was noted */
                            attendance?: ("attended" | "no_show" | "excused") | null;
                            cancelledReason?: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            endsAt: string;
                            /** @description the group whose session it was */
                            groupName?: string | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "appointment";
                            locationKind?: ("clinic" | "home" | "online") | null;
                            locationName?: string | null;
                            serviceName?: string | null;
                            /** @enum {string} */
                            status: "scheduled" | "attended" | "cancelled" | "no_show";
                            therapist: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when the member has left */
                                name: string | null;
                            };
                        } | {
                            /** @enum {string} */
                            act: "given" | "withdrawn";
                            /**
                             * Format: date-time
                             * @description when it happened; the order of the timeline
                             */
                            at: string;
                            by: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when the member has left */
                                name: string | null;
                            };
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            consentId: string;
                            /** @enum {string} */
                            how: "drawn" | "typed" | "scan" | "said";
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "consent";
                            /** @description of the text */
                            title: string;
                        })[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_unmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `later_merge`: Somebody else was merged into the same client later, `laterId`; take that apart first. · `too_late`: A merge can be taken apart for thirty days. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_id_uploads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    bytes: number;
                    /** @description folders and marks are taken off */
                    name: string;
                    noteId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_refused`: The file cannot be taken; `reason` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_directory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description the domain is kept in lower case */
                            email?: string;
                            /** @description given name, or the only one a person has */
                            firstName: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description may be empty: some people have one name */
                            lastName: string;
                            /** @description kept as +34612345678; without a country code it is taken to be of the practice's country */
                            phone?: string;
                            pronouns?: string;
                            /** @enum {string} */
                            status: "active" | "archived";
                            /** @description administrative labels, each once whatever its capitals; never anything clinical */
                            tags: string[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_duplicates: {
        parameters: {
            query?: {
                /** @description 0: only how many there are */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description who was added first stands first */
                            clients: {
                                /** @description in the past, from 1900 on */
                                birthDate: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                createdAt: string;
                                /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                                custom: {
                                    [key: string]: (boolean | number | string) | null;
                                };
                                email: string | null;
                                /** @description given name, or the only one a person has */
                                firstName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /**
                                 * @description in which letters are written; by default the practice's
                                 * @enum {string}
                                 */
                                language: "en" | "es" | "ca" | "it" | "he";
                                /** @description may be empty: some people have one name */
                                lastName: string;
                                phone: string | null;
                                pronouns: string | null;
                                /** @description whether reminders of visits may be mailed */
                                remindByMail: boolean;
                                /** @enum {string} */
                                status: "active" | "archived";
                                /** @description administrative labels, each once whatever its capitals; never anything clinical */
                                tags: string[];
                                /** @description counts every change; the ETag */
                                version: number;
                                visits: {
                                    lastAt: string | null;
                                    nextAt: string | null;
                                };
                            }[];
                            /** @description `name_and_birth`: the same name, in any order of its words, and date of birth; `similar_name`: names a slip apart, and something else in common; `mail`, `phone`: the same; `name`: the same name, and of one of them nothing else is known */
                            reasons: ("name_and_birth" | "similar_name" | "mail" | "phone" | "name")[];
                        }[];
                        /** @description how many pairs there are in all */
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_duplicates_apart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    apart?: boolean;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /**
                     * Format: uuid
                     * @description somebody else
                     */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apart: boolean;
                        saidAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_duplicates_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description in the past, from 1900 on */
                    birthDate?: string | null;
                    email?: string | null;
                    /**
                     * Format: uuid
                     * @description a client who is not meant: the one in hand
                     */
                    except?: string;
                    /** @description given name, or the only one a person has */
                    firstName: string;
                    /** @description may be empty: some people have one name */
                    lastName?: string;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            client: {
                                /** @description in the past, from 1900 on */
                                birthDate: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                createdAt: string;
                                /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                                custom: {
                                    [key: string]: (boolean | number | string) | null;
                                };
                                email: string | null;
                                /** @description given name, or the only one a person has */
                                firstName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /**
                                 * @description in which letters are written; by default the practice's
                                 * @enum {string}
                                 */
                                language: "en" | "es" | "ca" | "it" | "he";
                                /** @description may be empty: some people have one name */
                                lastName: string;
                                phone: string | null;
                                pronouns: string | null;
                                /** @description whether reminders of visits may be mailed */
                                remindByMail: boolean;
                                /** @enum {string} */
                                status: "active" | "archived";
                                /** @description administrative labels, each once whatever its capitals; never anything clinical */
                                tags: string[];
                                /** @description counts every change; the ETag */
                                version: number;
                            };
                            /** @description `name_and_birth`: the same name, in any order of its words, and date of birth; `similar_name`: names a slip apart, and something else in common; `mail`, `phone`: the same; `name`: the same name, and of one of them nothing else is known */
                            reasons: ("name_and_birth" | "similar_name" | "mail" | "phone" | "name")[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_clients_export: {
        parameters: {
            query: {
                /** @description joined by commas, at most 100 */
                ids: string;
                /** @description of the readable PDF, but not of the texts in it; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    post_clients_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    birthMonth?: number;
                    /**
                     * @description who has not given a consent that is asked of everybody
                     * @enum {boolean}
                     */
                    consentMissing?: true;
                    cursor?: string;
                    /** @default false */
                    descending?: boolean;
                    /** @default 100 */
                    limit?: number;
                    /** @description days since the last visit; who was never seen, too */
                    notSeenFor?: number;
                    /**
                     * @description or the id of a field of GET /client-fields that is not clinical; who has nothing there stands last
                     * @default name
                     */
                    order?: ("name" | "next" | "last" | "added" | "birthDate") | string;
                    /** @description any part of a name, mail address, phone or tag */
                    query?: string;
                    /**
                     * @default active
                     * @enum {string}
                     */
                    status?: "active" | "archived" | "all";
                    /** @description who has all of them */
                    tags?: string[];
                    /**
                     * Format: uuid
                     * @description who has, or had, a visit with this member
                     */
                    therapistId?: string;
                    /**
                     * @description who has no next visit
                     * @enum {boolean}
                     */
                    unbooked?: true;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description in the past, from 1900 on */
                            birthDate: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /** @description by the id of a field of GET /client-fields that is not clinical; null empties, and what is not named stays */
                            custom: {
                                [key: string]: (boolean | number | string) | null;
                            };
                            email: string | null;
                            /** @description given name, or the only one a person has */
                            firstName: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * @description in which letters are written; by default the practice's
                             * @enum {string}
                             */
                            language: "en" | "es" | "ca" | "it" | "he";
                            /** @description may be empty: some people have one name */
                            lastName: string;
                            phone: string | null;
                            pronouns: string | null;
                            /** @description whether reminders of visits may be mailed */
                            remindByMail: boolean;
                            /** @enum {string} */
                            status: "active" | "archived";
                            /** @description administrative labels, each once whatever its capitals; never anything clinical */
                            tags: string[];
                            /** @description counts every change; the ETag */
                            version: number;
                            visits: {
                                lastAt: string | null;
                                nextAt: string | null;
                            };
                        }[];
                        nextCursor: string | null;
                        /** @description how many there are on all pages */
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_clients_several: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    addTag?: string;
                    ids: string[];
                    removeTag?: string;
                    /** @enum {string} */
                    status?: "active" | "archived";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description those for whom something is different now */
                        changed: string[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_tags`: One of them would have more than 30 tags. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_consent_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentText"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_consent_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "treatment" | "data" | "mail" | "sms" | "whatsapp" | "calendar" | "recording" | "analysis" | "other";
                    /** @default false */
                    required?: boolean;
                    /** @description in one to five languages */
                    wordings: {
                        ca?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        en?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        es?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        he?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        it?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentText"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `channel_taken`: There is a text for this channel already; change it, or retire it first. · `too_many_texts`: A practice has at most 50 texts. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_consent_texts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    required?: boolean;
                    /**
                     * @description whether who signed earlier words is asked for the new ones; false for a translation or a slip of the pen
                     * @default true
                     */
                    signAgain?: boolean;
                    /** @description in one to five languages */
                    wordings?: {
                        ca?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        en?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        es?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        he?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                        it?: {
                            /** @description plain text; an empty line begins a paragraph */
                            body: string;
                            title: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentText"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_consent_texts_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentText"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `channel_taken`: There is a text for this channel already; change it, or retire it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_consent_texts_id_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentText"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_consent_texts_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentText"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_consents_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_consents_id_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_consents_id_pdf: {
        parameters: {
            query?: {
                /** @description the language of everything but the texts; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    post_consents_id_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_draft_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description a random id that the browser made for itself
                     */
                    device: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 32 bytes, base64url */
                        key: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_draft_keys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_erasures: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Erasure"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_erasures_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_erasures_id_certificate: {
        parameters: {
            query?: {
                /** @description by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_groups: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description open: sessions are to come; over: none is; without it, every group */
                status?: "open" | "over" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GroupLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description by default the service's */
                    capacity?: number;
                    locationId?: string | null;
                    /** @description by default the service's; it stands in the clear, so nobody's name */
                    name?: string;
                    /** @description administrative: seen by assistants too */
                    note?: string | null;
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    /** @description one of mode group */
                    serviceId?: string | null;
                    /** @description the dates, each an appointment of its own; they may not overlap */
                    sessions: {
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        endsAt: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        startsAt: string;
                    }[];
                    /**
                     * Format: uuid
                     * @description a member; by default the caller
                     */
                    therapistId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_groups_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_groups_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description how many places there are */
                    capacity?: number;
                    name?: string;
                    /** @description administrative: seen by assistants too */
                    note?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `capacity_too_small`: More places are taken than that; `taken` says how many. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_cancelled`: The group is cancelled already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /** @description when the group is full, the client waits */
                    waiting?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `group_full`: Every place is taken; `waiting: true` puts the client on the waiting list. · `already_in_group`: The client has a place in the group or on its waiting list. · `waiting_list_full`: The waiting list has no end that anyone would see. · `client_archived`: The client is archived; restore the client first. · `group_cancelled`: The group is cancelled; restore the group first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_places_placeId_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `no_offer`: No offer stands (any more). · `client_archived`: The client is archived; restore the client first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_places_placeId_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `no_offer`: No offer stands (any more). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_places_placeId_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: The place is not in a state that allows this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_places_placeId_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
                /** @description UUIDv7 */
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_possible`: The place is not in a state that allows this. · `group_full`: Somebody else has the place by now. · `already_in_group`: The client has another place in the group by now. · `group_cancelled`: The group is cancelled; restore the group first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. · `sessions_overlap`: Another session of the same group lies at that time. · `not_possible`: The group is not cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_groups_id_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description whether the client is told: now, once the ten seconds of Undo are over; later, after 3 minutes, unless it is undone until then; true, when the practice's rule says; false, not at all. Without it, the practice's rule decides */
                    notify?: boolean | ("now" | "later");
                    /** @description books over what is there, for a reason */
                    override?: {
                        reason: string;
                    };
                    /** @description the dates, each an appointment of its own; they may not overlap */
                    sessions: {
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        endsAt: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        startsAt: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `slot_taken`: That time is taken; `conflicts` has the times of what is there. · `sessions_overlap`: Another session of the same group lies at that time. · `group_cancelled`: The group is cancelled; restore the group first. · `too_many_sessions`: A group has at most 400 sessions. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_holidays: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD */
                from: string;
                /** @description of the names, where they are known in it; by default the practice's */
                language?: "en" | "es" | "ca" | "it" | "he";
                /** @description the last day asked for, at most 400 days after `from` */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        country: string | null;
                        items: {
                            name: string;
                            /**
                             * Format: date
                             * @description YYYY-MM-DD
                             */
                            on: string;
                        }[];
                        region: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_holidays_regions: {
        parameters: {
            query: {
                country: string;
                language?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_live: {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_locations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Location"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_locations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    details?: string | null;
                    /**
                     * @description home is a visit at the client's address; online has a link
                     * @enum {string}
                     */
                    kind: "clinic" | "home" | "online";
                    /** @default null */
                    link?: string | null;
                    name: string;
                    /** @default null */
                    timeZone?: string | null;
                    /** @default 0 */
                    travelMinutes?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_locations`: A practice has at most 500 locations. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_locations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address?: string | null;
                    details?: string | null;
                    /**
                     * @description home is a visit at the client's address; online has a link
                     * @enum {string}
                     */
                    kind?: "clinic" | "home" | "online";
                    link?: string | null;
                    name?: string;
                    timeZone?: string | null;
                    travelMinutes?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_locations_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_locations_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale?: "en" | "es" | "ca" | "it" | "he";
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            email: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            joinedAt: string;
                            name: string;
                            /** @enum {string} */
                            role: "owner" | "therapist" | "assistant";
                            /** @description what they hold; told to owners only */
                            secondFactor: {
                                authenticator: boolean;
                                /** @description how many */
                                passkeys: number;
                            } | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_members_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_owner`: A practice has at least one owner. Make someone else an owner first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_members_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "therapist" | "assistant";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        joinedAt: string;
                        name: string;
                        /** @enum {string} */
                        role: "owner" | "therapist" | "assistant";
                        /** @description what they hold; told to owners only */
                        secondFactor: {
                            authenticator: boolean;
                            /** @description how many */
                            passkeys: number;
                        } | null;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_owner`: A practice has at least one owner. Make someone else an owner first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            email: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            expiresAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            role: "owner" | "therapist" | "assistant";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_members_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description mail address */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "therapist" | "assistant";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        createdAt: string;
                        email: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        expiresAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /** @enum {string} */
                        role: "owner" | "therapist" | "assistant";
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_member`: This address belongs to a member already. · `already_invited`: This address has an invitation already. Withdraw it to send another. · `too_many_invitations`: Fifty invitations wait for an answer. Withdraw some first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_members_invitations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_note_openings: {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            at: string;
                            /** @description null when they were erased */
                            client: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                name: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            member: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            note: {
                                author: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                    /** @description null when not known any more */
                                    name: string | null;
                                };
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                happenedAt: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                            };
                            /** @description whether its hour still runs, by the database's clock */
                            open: boolean;
                            reason: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            until: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_note_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteTemplate"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_note_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description in the order in which they are written and read */
                    sections: {
                        /** @default  */
                        hint?: string;
                        /**
                         * @description a new section is given its own
                         * @enum {string}
                         */
                        key?: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                        title: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplate"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_templates`: A practice has at most 100 templates. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_note_templates_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplate"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_note_templates_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description in the order in which they are written and read */
                    sections?: {
                        /** @default  */
                        hint?: string;
                        /**
                         * @description a new section is given its own
                         * @enum {string}
                         */
                        key?: "s1" | "s2" | "s3" | "s4" | "s5" | "s6" | "s7" | "s8" | "s9" | "s10" | "s11" | "s12" | "s13" | "s14" | "s15" | "s16" | "s17" | "s18" | "s19" | "s20";
                        title: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplate"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_note_templates_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplate"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_note_templates_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteTemplate"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes: {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                clientId?: string;
                /** @description instead: notes that wait for the caller's second signature, or the caller's own that came back without one */
                countersignature?: "asked" | "returned";
                cursor?: string;
                limit?: number;
                status?: "draft" | "signed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description whether a signed text was replaced by a later one */
                            amended: boolean;
                            appointmentId: string | null;
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            client: {
                                firstName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                lastName: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            clientId: string;
                            countersignature: {
                                answeredAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                askedAt: string;
                                /** @description who was asked */
                                member: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                    /** @description null when not known any more */
                                    name: string | null;
                                };
                                /** @enum {string} */
                                state: "waiting" | "given" | "returned";
                                /** @description the version of the note that was answered for */
                                version: number | null;
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /** @description in how many of them nothing is written */
                            emptySections: number;
                            /** @description plain text */
                            excerpt: string;
                            /** @description what the practice calls its own template */
                            formName: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            happenedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description seen by its author and the owners of the practice only */
                            private: boolean;
                            /** @description seen by its author alone and in no export; always private, too */
                            psychotherapy: boolean;
                            sectionCount: number;
                            signedAt: string | null;
                            signedById: string | null;
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @enum {string} */
                            template: "soap" | "dap" | "birp" | "free" | "own";
                            /** @description which of the practice's own */
                            templateId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            updatedAt: string;
                            /** @description counts every change; the ETag */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appointmentId?: string | null;
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    clientId: string;
                    /**
                     * Format: date-time
                     * @description by default the start of the appointment, or now
                     */
                    happenedAt?: string;
                    /** @default false */
                    private?: boolean;
                    /**
                     * @description the caller's alone; makes it private, too
                     * @default false
                     */
                    psychotherapy?: boolean;
                    /**
                     * @description Markdown by section, 200000 characters in all: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text; own has those of its form, s1 to s20
                     * @default {}
                     */
                    sections?: {
                        assessment?: string;
                        behavior?: string;
                        data?: string;
                        intervention?: string;
                        objective?: string;
                        plan?: string;
                        response?: string;
                        s1?: string;
                        s2?: string;
                        s3?: string;
                        s4?: string;
                        s5?: string;
                        s6?: string;
                        s7?: string;
                        s8?: string;
                        s9?: string;
                        s10?: string;
                        s11?: string;
                        s12?: string;
                        s13?: string;
                        s14?: string;
                        s15?: string;
                        s16?: string;
                        s17?: string;
                        s18?: string;
                        s19?: string;
                        s20?: string;
                        subjective?: string;
                        text?: string;
                    };
                    /**
                     * @description by default the practice's default
                     * @enum {string}
                     */
                    template?: "soap" | "dap" | "birp" | "free" | "own";
                    /** @description one of the practice's own; `template` is then `own` */
                    templateId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_notes_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; its text can only be amended. · `note_has_text`: Something was written in the note, or belongs to it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_notes_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    appointmentId?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 with offset or Z
                     */
                    happenedAt?: string;
                    /** @description false takes `psychotherapy` back, too */
                    private?: boolean;
                    psychotherapy?: boolean;
                    /** @description Markdown by section, 200000 characters in all: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text; own has those of its form, s1 to s20 */
                    sections?: {
                        assessment?: string;
                        behavior?: string;
                        data?: string;
                        intervention?: string;
                        objective?: string;
                        plan?: string;
                        response?: string;
                        s1?: string;
                        s2?: string;
                        s3?: string;
                        s4?: string;
                        s5?: string;
                        s6?: string;
                        s7?: string;
                        s8?: string;
                        s9?: string;
                        s10?: string;
                        s11?: string;
                        s12?: string;
                        s13?: string;
                        s14?: string;
                        s15?: string;
                        s16?: string;
                        s17?: string;
                        s18?: string;
                        s19?: string;
                        s20?: string;
                        subjective?: string;
                        text?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; its text can only be amended. · `note_in_bin`: The note is in the bin. Take it out first; its text is safe. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description Markdown by section, 200000 characters in all: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text; own has those of its form, s1 to s20 */
                    sections: {
                        assessment?: string;
                        behavior?: string;
                        data?: string;
                        intervention?: string;
                        objective?: string;
                        plan?: string;
                        response?: string;
                        s1?: string;
                        s2?: string;
                        s3?: string;
                        s4?: string;
                        s5?: string;
                        s6?: string;
                        s7?: string;
                        s8?: string;
                        s9?: string;
                        s10?: string;
                        s11?: string;
                        s12?: string;
                        s13?: string;
                        s14?: string;
                        s15?: string;
                        s16?: string;
                        s17?: string;
                        s18?: string;
                        s19?: string;
                        s20?: string;
                        subjective?: string;
                        text?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_in_bin`: The note is in the bin. Take it out first; its text is safe. · `note_not_signed`: The note is a draft; write in it instead. · `note_empty`: The amended note would hold no text. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_bin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        purgeAt: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_in_bin`: The note is in the bin already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_id_closed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        author: {
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description null when not known any more */
                            name: string | null;
                        };
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        clientId: string;
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        happenedAt: string;
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_countersign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `countersignature_not_asked`: The note does not wait for the caller's signature. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_countersignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description an owner or therapist, not the author
                     */
                    memberId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_not_signed`: The note is a draft; it is signed by its author first. · `countersignature_waiting`: Somebody was asked already and has not answered. · `note_psychotherapy`: A psychotherapy note is its author's alone. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_notes_id_countersignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `countersignature_not_asked`: The note does not wait for the caller's signature. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_id_openings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            at: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            member: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            reason: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            until: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_id_pdf: {
        parameters: {
            query?: {
                /** @description the language of everything but the texts; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    post_notes_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_not_in_bin`: The note is not in the bin. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `countersignature_not_asked`: The note does not wait for the caller's signature. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_notes_id_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_signed`: The note is signed; its text can only be amended. · `note_in_bin`: The note is in the bin. Take it out first; its text is safe. · `note_empty`: Nothing is written in the note yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_id_versions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            at: string;
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            /** @description why it was amended; null on the text first signed */
                            reason: string | null;
                            /** @description Markdown by section, 200000 characters in all: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text; own has those of its form, s1 to s20 */
                            sections: {
                                assessment?: string;
                                behavior?: string;
                                data?: string;
                                intervention?: string;
                                objective?: string;
                                plan?: string;
                                response?: string;
                                s1?: string;
                                s2?: string;
                                s3?: string;
                                s4?: string;
                                s5?: string;
                                s6?: string;
                                s7?: string;
                                s8?: string;
                                s9?: string;
                                s10?: string;
                                s11?: string;
                                s12?: string;
                                s13?: string;
                                s14?: string;
                                s15?: string;
                                s16?: string;
                                s17?: string;
                                s18?: string;
                                s19?: string;
                                s20?: string;
                                subjective?: string;
                                text?: string;
                            };
                            /** @description the version of the note at which this text was signed */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_notes_bin: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description whether a signed text was replaced by a later one */
                            amended: boolean;
                            appointmentId: string | null;
                            author: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            binnedAt: string;
                            binnedBy: {
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                /** @description null when not known any more */
                                name: string | null;
                            };
                            client: {
                                firstName: string;
                                /**
                                 * Format: uuid
                                 * @description UUIDv7
                                 */
                                id: string;
                                lastName: string;
                            } | null;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            clientId: string;
                            countersignature: {
                                answeredAt: string | null;
                                /**
                                 * Format: date-time
                                 * @description ISO 8601 with offset or Z
                                 */
                                askedAt: string;
                                /** @description who was asked */
                                member: {
                                    /**
                                     * Format: uuid
                                     * @description UUIDv7
                                     */
                                    id: string;
                                    /** @description null when not known any more */
                                    name: string | null;
                                };
                                /** @enum {string} */
                                state: "waiting" | "given" | "returned";
                                /** @description the version of the note that was answered for */
                                version: number | null;
                            } | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /** @description in how many of them nothing is written */
                            emptySections: number;
                            /** @description plain text */
                            excerpt: string;
                            /** @description what the practice calls its own template */
                            formName: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            happenedAt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description seen by its author and the owners of the practice only */
                            private: boolean;
                            /** @description seen by its author alone and in no export; always private, too */
                            psychotherapy: boolean;
                            /**
                             * Format: date-time
                             * @description when it goes for good: thirty days later, or when the retention of signed notes ends
                             */
                            purgeAt: string;
                            reason: string;
                            sectionCount: number;
                            signedAt: string | null;
                            signedById: string | null;
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @enum {string} */
                            template: "soap" | "dap" | "birp" | "free" | "own";
                            /** @description which of the practice's own */
                            templateId: string | null;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            updatedAt: string;
                            /** @description counts every change; the ETag */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_practice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description another country leaves the region behind */
                    country?: string | null;
                    currency?: string;
                    idleMinutes?: number;
                    /** @enum {string} */
                    locale?: "en" | "es" | "ca" | "it" | "he";
                    name?: string;
                    region?: string | null;
                    /** @description asked of others only by who holds one */
                    secondFactorRequired?: boolean;
                    /** @enum {string} */
                    terminology?: "patient" | "client" | "consultant";
                    timeZone?: string;
                    weekStartsOn?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `second_factor_first`: Set up a second factor of your own before you ask one of others. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_practice_export: {
        parameters: {
            query?: {
                format?: "zip" | "fhir";
                /** @description of the readable PDF, but not of the texts in it; by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
                /** @description 1: says what it would hold and whether it may be taken now */
                preview?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_practice_networks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description where this was asked from */
                        here: {
                            address: string;
                            /** @description the address alone, or for IPv6 its /64 */
                            network: string;
                        } | null;
                        /** @description from where the practice may be entered, in CIDR notation; none: from anywhere */
                        networks: string[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_practice_networks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    networks: (string)[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description where this was asked from */
                        here: {
                            address: string;
                            /** @description the address alone, or for IPv6 its /64 */
                            network: string;
                        } | null;
                        /** @description from where the practice may be entered, in CIDR notation; none: from anywhere */
                        networks: string[];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `would_shut_you_out`: These networks leave out the one you are in. Add it, or nobody here gets back in. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_practices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currency: string;
                    /** @enum {string} */
                    locale: "en" | "es" | "ca" | "it" | "he";
                    name: string;
                    timeZone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_practices`: A user may own twenty practices at most. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_processing_record: {
        parameters: {
            query?: {
                format?: "pdf" | "text";
                /** @description by default the practice's */
                locale?: "en" | "es" | "ca" | "it" | "he";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: never;
    };
    get_record_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordSettings"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_record_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    defaultTemplate?: "soap" | "dap" | "birp" | "free" | "own";
                    defaultTemplateId?: string | null;
                    hiddenTemplates?: ("soap" | "dap" | "birp" | "free")[];
                    keepSignedYears?: number;
                    /** @enum {string} */
                    privateNotes?: "owners" | "break_glass";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordSettings"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_retention_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_retention_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description whose law the practice keeps to
                     * @enum {string}
                     */
                    jurisdiction?: "ES" | "ES-CT" | "IT" | "IL" | "UK" | "US" | "DE" | "other";
                    minorYears?: number | null;
                    years?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_schedules: {
        parameters: {
            query?: {
                /** @description a member; without it, everyone's */
                therapistId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Schedule"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_schedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description dates with other hours than their weekday's
                     * @default []
                     */
                    exceptions?: {
                        /** @description instead of the weekly ones; none: a day off */
                        hours: {
                            /** @description HH:MM by the schedule's clock */
                            from: string;
                            /** @description HH:MM, or 24:00 for the day's end */
                            to: string;
                        }[];
                        /**
                         * Format: date
                         * @description YYYY-MM-DD
                         */
                        onDate: string;
                    }[];
                    /**
                     * @description how many days ahead can be booked
                     * @default 90
                     */
                    horizonDays?: number;
                    /**
                     * @description its first day; null: always
                     * @default null
                     */
                    inForceFrom?: string | null;
                    /**
                     * @description its last day; null: for ever
                     * @default null
                     */
                    inForceUntil?: string | null;
                    /**
                     * @description the place of these hours; null: anywhere
                     * @default null
                     */
                    locationId?: string | null;
                    /**
                     * @description visits of a day, at most; null: no limit
                     * @default null
                     */
                    maximumPerDay?: number | null;
                    /**
                     * @description between booking and visit, at least
                     * @default 720
                     */
                    minimumNoticeMinutes?: number;
                    name: string;
                    /**
                     * @description visits begin so many minutes apart, counted from the beginning of each stretch
                     * @default 30
                     */
                    stepMinutes?: number;
                    /**
                     * Format: uuid
                     * @description a member; by default the caller
                     */
                    therapistId?: string;
                    /** @description by default the practice's */
                    timeZone?: string;
                    /** @description the hours of every week; stretches of a day do not overlap */
                    weekly: {
                        /** @description HH:MM by the schedule's clock */
                        from: string;
                        /** @description HH:MM, or 24:00 for the day's end */
                        to: string;
                        /** @description 1 is Monday */
                        weekday: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_schedules`: A therapist has at most 50 schedules. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_schedules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_schedules_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description dates with other hours than their weekday's */
                    exceptions?: {
                        /** @description instead of the weekly ones; none: a day off */
                        hours: {
                            /** @description HH:MM by the schedule's clock */
                            from: string;
                            /** @description HH:MM, or 24:00 for the day's end */
                            to: string;
                        }[];
                        /**
                         * Format: date
                         * @description YYYY-MM-DD
                         */
                        onDate: string;
                    }[];
                    /** @description how many days ahead can be booked */
                    horizonDays?: number;
                    /** @description its first day; null: always */
                    inForceFrom?: string | null;
                    /** @description its last day; null: for ever */
                    inForceUntil?: string | null;
                    /** @description the place of these hours; null: anywhere */
                    locationId?: string | null;
                    /** @description visits of a day, at most; null: no limit */
                    maximumPerDay?: number | null;
                    /** @description between booking and visit, at least */
                    minimumNoticeMinutes?: number;
                    name?: string;
                    /** @description visits begin so many minutes apart, counted from the beginning of each stretch */
                    stepMinutes?: number;
                    /** @description whose clock the hours are by */
                    timeZone?: string;
                    /** @description the hours of every week; stretches of a day do not overlap */
                    weekly?: {
                        /** @description HH:MM by the schedule's clock */
                        from: string;
                        /** @description HH:MM, or 24:00 for the day's end */
                        to: string;
                        /** @description 1 is Monday */
                        weekday: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_schedules_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_schedules_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Service"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description a public booking waits until the practice says yes
                     * @default false
                     */
                    approval?: boolean;
                    /** @default 0 */
                    bufferAfterMinutes?: number;
                    /** @default 0 */
                    bufferBeforeMinutes?: number;
                    /** @default null */
                    cancellationPolicy?: {
                        /** @description of the price, for cancelling later or not coming */
                        feePercent: number;
                        /** @description until so many hours before, cancelling is free */
                        noticeHours: number;
                    } | null;
                    /** @description at least 2, for a group; not for one_on_one */
                    capacity?: number;
                    /**
                     * @description paid on booking; in the currency of the price and at most all of it
                     * @default null
                     */
                    deposit?: {
                        /** @description in minor units: cents, agorot */
                        amount: number;
                        currency: string;
                    } | null;
                    durationMinutes: number;
                    /**
                     * @default pine
                     * @enum {string}
                     */
                    hue?: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
                    /**
                     * @description where it is offered; empty: everywhere
                     * @default []
                     */
                    locationIds?: string[];
                    /**
                     * @default one_on_one
                     * @enum {string}
                     */
                    mode?: "one_on_one" | "group";
                    name: string;
                    /** @default null */
                    price?: {
                        /** @description in minor units: cents, agorot */
                        amount: number;
                        currency: string;
                    } | null;
                    /**
                     * @description calendar: booked where there is time; fixed_date: on dates the practice sets, as a retreat
                     * @default calendar
                     * @enum {string}
                     */
                    scheduling?: "calendar" | "fixed_date";
                    /**
                     * @description members who offer it; empty: every therapist
                     * @default []
                     */
                    therapistIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_services`: A practice has at most 500 services. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_services_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_services_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a public booking waits until the practice says yes */
                    approval?: boolean;
                    bufferAfterMinutes?: number;
                    bufferBeforeMinutes?: number;
                    cancellationPolicy?: {
                        /** @description of the price, for cancelling later or not coming */
                        feePercent: number;
                        /** @description until so many hours before, cancelling is free */
                        noticeHours: number;
                    } | null;
                    /** @description places in a group; 1 when one_on_one */
                    capacity?: number;
                    /** @description paid on booking; in the currency of the price and at most all of it */
                    deposit?: {
                        /** @description in minor units: cents, agorot */
                        amount: number;
                        currency: string;
                    } | null;
                    durationMinutes?: number;
                    /** @enum {string} */
                    hue?: "pine" | "moss" | "straw" | "amber" | "rose" | "plum" | "dusk" | "lake";
                    /** @description where it is offered; empty: everywhere */
                    locationIds?: string[];
                    /** @enum {string} */
                    mode?: "one_on_one" | "group";
                    name?: string;
                    price?: {
                        /** @description in minor units: cents, agorot */
                        amount: number;
                        currency: string;
                    } | null;
                    /**
                     * @description calendar: booked where there is time; fixed_date: on dates the practice sets, as a retreat
                     * @enum {string}
                     */
                    scheduling?: "calendar" | "fixed_date";
                    /** @description members who offer it; empty: every therapist */
                    therapistIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_services_id_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_services_id_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_snippets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Snippet"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_snippets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description typed behind a semicolon it becomes the text; empty for none
                     * @default
                     */
                    abbreviation?: string;
                    name: string;
                    /** @default false */
                    shared?: boolean;
                    /** @description Markdown, as in a note */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `abbreviation_taken`: Another snippet of yours has this abbreviation. · `too_many_snippets`: A member has at most 300 snippets. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_snippets_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_snippets_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description typed behind a semicolon it becomes the text; empty for none */
                    abbreviation?: string;
                    name?: string;
                    shared?: boolean;
                    /** @description Markdown, as in a note */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `abbreviation_taken`: Another snippet of yours has this abbreviation. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_times_off: {
        parameters: {
            query?: {
                /** @description those that end on it or after */
                from?: string;
                /** @description a member; without it, everyone's */
                therapistId?: string;
                /** @description those that begin on it or before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimeOff"][];
                    };
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_times_off: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description not before startsOn, at most 730 days later
                     */
                    endsOn: string;
                    /**
                     * @description why, for colleagues; never shown to clients
                     * @default null
                     */
                    label?: string | null;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    startsOn: string;
                    /**
                     * Format: uuid
                     * @description a member; by default the caller
                     */
                    therapistId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOff"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_times_off`: A therapist has at most 1,000 times off. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_times_off_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOff"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_times_off_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_times_off_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    endsOn?: string;
                    /** @description why, for colleagues; never shown to clients */
                    label?: string | null;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     */
                    startsOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOff"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_uploads_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_uploads_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_uploads_id: {
        parameters: {
            query: {
                offset: number;
            };
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_moved_on`: The upload does not stand where the chunk begins, or is finished; `offset` says where it stands. · `upload_refused`: The file cannot be taken; `reason` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_uploads_id_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUIDv7 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Default Response */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload_incomplete`: Some of the file has not come; `offset` says how much has. · `upload_refused`: The file cannot be taken; `reason` says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
