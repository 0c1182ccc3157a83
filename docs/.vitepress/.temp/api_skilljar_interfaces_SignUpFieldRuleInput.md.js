import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SignUpFieldRuleInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/SignUpFieldRuleInput.md","filePath":"api/skilljar/interfaces/SignUpFieldRuleInput.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/SignUpFieldRuleInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / SignUpFieldRuleInput</p><h1 id="interface-signupfieldruleinput" tabindex="-1">Interface: SignUpFieldRuleInput <a class="header-anchor" href="#interface-signupfieldruleinput" aria-label="Permalink to &quot;Interface: SignUpFieldRuleInput&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-enforce"></a> <code>enforce?</code></td><td><code>boolean</code></td><td>True: learners who no longer match leave the group. Default: false.</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><a href="./Reference.html"><code>Reference</code></a>[]</td><td>Options of sign-up fields.</td></tr><tr><td><a id="property-require_match_all"></a> <code>require_match_all?</code></td><td><code>boolean</code></td><td>True: every option must match; false: one option is enough. Default: false.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/SignUpFieldRuleInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SignUpFieldRuleInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SignUpFieldRuleInput as default
};
