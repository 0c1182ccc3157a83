import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarIltMultiSessionEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarIltMultiSessionEvents.md","filePath":"api/skilljar/interfaces/SkilljarIltMultiSessionEvents.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarIltMultiSessionEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarIltMultiSessionEvents</p><h1 id="interface-skilljariltmultisessionevents" tabindex="-1">Interface: SkilljarIltMultiSessionEvents <a class="header-anchor" href="#interface-skilljariltmultisessionevents" aria-label="Permalink to &quot;Interface: SkilljarIltMultiSessionEvents&quot;">​</a></h1><p><code>skilljar.iltMultiSessionEvents</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Creates a multi-session event of a live training lesson. Skilljar <code>ilt_multi_session_events_create</code> (<code>POST /v1/ilt-multi-session-events</code>).</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a live training event of several sessions. Skilljar <code>ilt_multi_session_events_retrieve</code> (<code>GET /v1/ilt-multi-session-events/{multi_session_event_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the live training events of several sessions. Cancelled events are omitted. Skilljar <code>ilt_multi_session_events_list</code> (<code>GET /v1/ilt-multi-session-events</code>).</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Updates only the given fields. PUT may require <code>lesson</code> and <code>display_name</code>: prefer PATCH. Skilljar <code>ilt_multi_session_events_partial_update</code> (<code>PATCH /v1/ilt-multi-session-events/{multi_session_event_id}</code>) or <code>ilt_multi_session_events_update</code> (<code>PUT /v1/ilt-multi-session-events/{multi_session_event_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarIltMultiSessionEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarIltMultiSessionEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarIltMultiSessionEvents as default
};
