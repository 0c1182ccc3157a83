import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarViltSessionEvents","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarViltSessionEvents.md","filePath":"api/skilljar/interfaces/SkilljarViltSessionEvents.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarViltSessionEvents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarViltSessionEvents</p><h1 id="interface-skilljarviltsessionevents" tabindex="-1">Interface: SkilljarViltSessionEvents <a class="header-anchor" href="#interface-skilljarviltsessionevents" aria-label="Permalink to &quot;Interface: SkilljarViltSessionEvents&quot;">​</a></h1><p><code>skilljar.viltSessionEvents</code> of the facade.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-get"></a> <code>get</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a></td><td>Retrieves a live training event. Skilljar <code>vilt_session_events_retrieve</code> (<code>GET /v1/vilt-session-events/{vilt_session_event_id}</code>). Known from the vendor&#39;s OpenAPI only.</td></tr><tr><td><a id="property-list"></a> <code>list</code></td><td>(...<code>args</code>) =&gt; <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a></td><td>Lists the live training events, each with its session. Skilljar <code>vilt_session_events_list</code> (<code>GET /v1/vilt-session-events</code>).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarViltSessionEvents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarViltSessionEvents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarViltSessionEvents as default
};
