/** What a notice of trainings, the broadcast `b`, is about: several dates, or one. */
export const DATES_OF = `coalesce(string_to_array(b.notice_data->>'dates', ' ')::uuid[], ARRAY[b.subject_id])`;

/**
 * True unless the last word of address `i` on a topic, since they signed up (`s`), was to stop: whoever signed up asked to
 * be told, whatever else they agreed to. Served by consents_channel_address_hash_topic_id_idx.
 *
 * @param topic the SQL of the topic
 */
export const stillAsked = (topic: string): string => `coalesce((SELECT c.granted FROM consents c
     WHERE c.channel = i.channel AND c.address_hash = i.address_hash AND c.topic = ${topic}
       AND c.member_id = i.member_id AND c.at >= s.signed_at ORDER BY c.id DESC LIMIT 1), true)`;
