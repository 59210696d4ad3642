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
        /** The file itself, or a smaller picture of it without metadata; answers byte ranges. */
        get: operations["get_attachments_id_content"];
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
        get?: never;
        put?: never;
        /** Gives the second factor of a session that waits for it: six digits, or a backup code, which is used up. The fifth wrong code ends the session. */
        post: operations["post_auth_second_factor"];
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
        /** Adds a picture or a PDF of at most 25 MB to a client's record: one part named `file`, before it optionally a field `noteId`. What cannot be taken is refused as `upload_refused` (409, 413 or 422) with a `reason`. */
        post: operations["post_clients_id_attachments"];
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
            kind: "image" | "pdf";
            mediaType: string;
            name: string;
            noteId: string | null;
            version: number;
            /** @description in pixels, as seen upright; null for a PDF */
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
            kind: "image" | "pdf";
            mediaType: string;
            name: string;
            noteId: string | null;
            version: number;
            /** @description in pixels, as seen upright; null for a PDF */
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
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
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
        ClientInput: {
            /** @description as on an envelope, several lines */
            address: string | null;
            archivedAt: string | null;
            /** @description in the past, from 1900 on */
            birthDate: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
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
                enrolled: boolean;
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
                enrolled: boolean;
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
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
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
            /** @description the text that counts now: the draft, or the last signed version */
            sections: {
                assessment?: string;
                behavior?: string;
                data?: string;
                intervention?: string;
                objective?: string;
                plan?: string;
                response?: string;
                subjective?: string;
                text?: string;
            };
            signedAt: string | null;
            signedById: string | null;
            /** @enum {string} */
            status: "draft" | "signed";
            /** @enum {string} */
            template: "soap" | "dap" | "birp" | "free";
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
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            createdAt: string;
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
            /** @description the text that counts now: the draft, or the last signed version */
            sections: {
                assessment?: string;
                behavior?: string;
                data?: string;
                intervention?: string;
                objective?: string;
                plan?: string;
                response?: string;
                subjective?: string;
                text?: string;
            };
            signedAt: string | null;
            signedById: string | null;
            /** @enum {string} */
            status: "draft" | "signed";
            /** @enum {string} */
            template: "soap" | "dap" | "birp" | "free";
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z
             */
            updatedAt: string;
            /** @description counts every change; the ETag */
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
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
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
                        /**
                         * Format: date-time
                         * @description ISO 8601 with offset or Z
                         */
                        createdAt: string;
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
    get_clients_id_notes_previous: {
        parameters: {
            query?: {
                /** @description by default now */
                before?: string;
                /** @description the note being written */
                except?: string;
                template?: "soap" | "dap" | "birp" | "free";
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
                            /** @description plain text, the first sections */
                            excerpt: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @enum {string} */
                            kind: "note";
                            private: boolean;
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @description soap, dap, birp, free */
                            template: string;
                            version: number;
                        } | {
                            /**
                             * Format: date-time
                             * @description when it happened; the order of the timeline
                             */
                            at: string;
                            bytes: number;
                            /** @description image, audio, pdf, document */
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
                            /** @description given name, or the only one a person has */
                            firstName: string;
                            /**
                             * Format: uuid
                             * @description UUIDv7
                             */
                            id: string;
                            /** @description may be empty: some people have one name */
                            lastName: string;
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
    get_notes: {
        parameters: {
            query?: {
                /** @description UUIDv7 */
                clientId?: string;
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
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            createdAt: string;
                            /** @description plain text */
                            excerpt: string;
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
                            signedAt: string | null;
                            signedById: string | null;
                            /** @enum {string} */
                            status: "draft" | "signed";
                            /** @enum {string} */
                            template: "soap" | "dap" | "birp" | "free";
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
                     * @description Markdown by section: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text
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
                        subjective?: string;
                        text?: string;
                    };
                    /**
                     * @default soap
                     * @enum {string}
                     */
                    template?: "soap" | "dap" | "birp" | "free";
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
                    private?: boolean;
                    /** @description Markdown by section: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text */
                    sections?: {
                        assessment?: string;
                        behavior?: string;
                        data?: string;
                        intervention?: string;
                        objective?: string;
                        plan?: string;
                        response?: string;
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
            /** @description `note_signed`: The note is signed; its text can only be amended. */
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
                    /** @description Markdown by section: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text */
                    sections: {
                        assessment?: string;
                        behavior?: string;
                        data?: string;
                        intervention?: string;
                        objective?: string;
                        plan?: string;
                        response?: string;
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
            /** @description `note_not_signed`: The note is a draft; write in it instead. · `note_empty`: The amended note would hold no text. */
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
            /** @description `note_signed`: The note is signed; its text can only be amended. · `note_empty`: Nothing is written in the note yet. */
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
                            /** @description Markdown by section: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text */
                            sections: {
                                assessment?: string;
                                behavior?: string;
                                data?: string;
                                intervention?: string;
                                objective?: string;
                                plan?: string;
                                response?: string;
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
}
