import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SkilljarWebhooksConveniences","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SkilljarWebhooksConveniences.md","filePath":"api/skilljar/interfaces/SkilljarWebhooksConveniences.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SkilljarWebhooksConveniences.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SkilljarWebhooksConveniences</p><h1 id="interface-skilljarwebhooksconveniences" tabindex="-1">Interface: SkilljarWebhooksConveniences <a class="header-anchor" href="#interface-skilljarwebhooksconveniences" aria-label="Permalink to &quot;Interface: SkilljarWebhooksConveniences&quot;">​</a></h1><p>Convenience methods of <code>skilljar.webhooks</code>.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./SkilljarWebhooks.html"><code>SkilljarWebhooks</code></a></li></ul><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="ensure" tabindex="-1">ensure() <a class="header-anchor" href="#ensure" aria-label="Permalink to &quot;ensure()&quot;">​</a></h3><blockquote><p><strong>ensure</strong>(<code>input</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./EnsuredWebhooks.html"><code>EnsuredWebhooks</code></a>&gt;</p></blockquote><p>Ensures that the organisation has webhooks with this URL: creates those that are missing, and otherwise reports what differs, or changes it with <code>update: true</code>. Safe to repeat one after another; two calls at the same time may create each webhook twice, and the platform then still sends each event once. Takes one request, and one for each webhook that is created or changed; the options apply to each.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>input</code></td><td><a href="./EnsureWebhooksInput.html"><code>EnsureWebhooksInput</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./EnsureWebhooksOptions.html"><code>EnsureWebhooksOptions</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./EnsuredWebhooks.html"><code>EnsuredWebhooks</code></a>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SkilljarWebhooksConveniences.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SkilljarWebhooksConveniences = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SkilljarWebhooksConveniences as default
};
