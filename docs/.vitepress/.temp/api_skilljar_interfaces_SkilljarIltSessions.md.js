import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarIltSessions","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarIltSessions.md","filePath":"api/skilljar/interfaces/SkilljarIltSessions.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarIltSessions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarIltSessions</p><h1 id="interface-skilljariltsessions" tabindex="-1">Interface: SkilljarIltSessions <a class="header-anchor" href="#interface-skilljariltsessions" aria-label="Permalink to &quot;Interface: SkilljarIltSessions&quot;">​</a></h1><p><code>skilljar.iltSessions</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-create"></a> <code>create</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Creates a live training session of a lesson or of a multi-session event. Skilljar <code>ilt_sessions_create</code> (<code>POST /v1/ilt-sessions</code>).</td></tr><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a live training session. Skilljar <code>ilt_sessions_retrieve</code> (<code>GET /v1/ilt-sessions/{ilt_session_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the live training sessions. Skilljar <code>ilt_sessions_list</code> (<code>GET /v1/ilt-sessions</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-update"></a> <code>update</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Replaces a live training session. Every required field must be given: there is no partial update. Skilljar <code>ilt_sessions_update</code> (<code>PUT /v1/ilt-sessions/{ilt_session_id}</code>). Safe to repeat.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarIltSessions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarIltSessions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarIltSessions as default
};
